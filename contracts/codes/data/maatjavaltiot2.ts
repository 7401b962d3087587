// Source: Opetushallitus/koski@180e806b src/main/resources/mockdata/koodisto/koodit/maatjavaltiot2.json, 2026-08-21.
export const maatjavaltiot2 = `
004|Afganistan|Afghanistan|Afghanistan|AF|AF|AF
008|Albania|Albanien|Albania|AL|AL|AL
010|Antarktis|Antarktis|Antarctica|AQ|AQ|AQ
012|Algeria|Algeriet|Algeria|DZ|DZ|DZ
016|Amerikan Samoa|Amerikanska Samoa|American Samoa|AS|AS|AS
020|Andorra|Andorra|Andorra|AD|AD|AD
024|Angola|Angola|Angola|AO|AO|AO
028|Antigua ja Barbuda|Antigua och Barbuda|Antigua and Barbuda|AG|AG|AG
031|Azerbaidžan|Azerbajdzjan|Azerbaijan|AZ|AZ|AZ
032|Argentiina|Argentina|Argentina|AR|AR|AR
036|Australia|Australien|Australia|AU|AU|AU
040|Itävalta|Österrike|Austria|AT|AT|AT
044|Bahama|Bahamas|Bahamas|BS|BS|BS
048|Bahrain|Bahrain|Bahrain|BH|BH|BH
050|Bangladesh|Bangladesh|Bangladesh|BD|BD|BD
051|Armenia|Armenien|Armenia|AM|AM|AM
052|Barbados|Barbados|Barbados|BB|BB|BB
056|Belgia|Belgien|Belgium|BE|BE|BE
060|Bermuda|Bermuda|Bermuda|BM|BM|BM
064|Bhutan|Bhutan|Bhutan|BT|BT|BT
068|Bolivia|Bolivia|Bolivia|BO|BO|BO
070|Bosnia ja Hertsegovina|Bosnien och Hercegovina|Bosnia and Herzegovina|BA|BA|BA
072|Botswana|Botswana|Botswana|BW|BW|BW
074|Bouvet’nsaari|Bouvetön|Bouvet Island|BV|BV|BV
076|Brasilia|Brasilien|Brazil|BR|BR|BR
084|Belize|Belize|Belize|BZ|BZ|BZ
086|Brittiläinen Intian valtameren alue|Brittiska territoriet i Indiska Oceanen|British Indian Ocean Territory|IO|IO|IO
090|Salomonsaaret|Salomonöarna|Solomon Islands|SB|SB|SB
092|Brittiläiset Neitsytsaaret|Brittiska Jungfruöarna|Virgin Islands, British|VG|VG|VG
096|Brunei|Brunei|Brunei Darussalam|BN|BN|BN
100|Bulgaria|Bulgarien|Bulgaria|BG|BG|BG
104|Myanmar|Myanmar|Myanmar|MM|MM|MM
108|Burundi|Burundi|Burundi|BI|BI|BI
112|Valko-Venäjä|Vitryssland|Belarus|BY|BY|BY
116|Kambodža|Kambodja|Cambodia|KH|KH|KH
120|Kamerun|Kamerun|Cameroon|CM|CM|CM
124|Kanada|Kanada|Canada|CA|CA|CA
132|Kap Verde|Kap Verde|Cabo Verde|CV|CV|CV
136|Caymansaaret|Caymanöarna|Cayman Islands|KY|KY|KY
140|Keski-Afrikan tasavalta|Centralafrikanska republiken|Central African Republic|CF|CF|CF
144|Sri Lanka|Sri Lanka|Sri Lanka|LK|LK|LK
148|Tšad|Tchad|Chad|TD|TD|TD
152|Chile|Chile|Chile|CL|CL|CL
156|Kiina|Kina|China|CN|CN|CN
158|Taiwan|Taiwan|Taiwan|TW|TW|TW
162|Joulusaari|Julön|Christmas Island|CX|CX|CX
166|Kookossaaret|Cocosöarna|Cocos (Keeling) Islands|CC|CC|CC
170|Kolumbia|Colombia|Colombia|CO|CO|CO
174|Komorit|Komorerna|Comoros|KM|KM|KM
175|Mayotte|Mayotte|Mayotte|YT|YT|YT
178|Kongo (Kongo-Brazzaville)|Kongo (Kongo-Brazzaville)|Congo (Congo-Brazzaville)|CG|CG|CG
180|Kongo (Kongo-Kinshasa)|Kongo (Kongo-Kinshasa)|Congo, The Democratic Republic of|CD|CD|CD
184|Cookinsaaret|Cooköarna|Cook Islands|CK|CK|CK
188|Costa Rica|Costa Rica|Costa Rica|CR|CR|CR
191|Kroatia|Kroatien|Croatia|HR|HR|HR
192|Kuuba|Kuba|Cuba|CU|CU|CU
196|Kypros|Cypern|Cyprus|CY|CY|CY
203|Tšekki|Tjeckien|Czechia|CZ|CZ|CZ
204|Benin|Benin|Benin|BJ|BJ|BJ
208|Tanska|Danmark|Denmark|DK|DK|DK
212|Dominica|Dominica|Dominica|DM|DM|DM
214|Dominikaaninen tasavalta|Dominikanska republiken|Dominican Republic|DO|DO|DO
218|Ecuador|Ecuador|Ecuador|EC|EC|EC
222|El Salvador|El Salvador|El Salvador|SV|SV|SV
226|Päiväntasaajan Guinea|Ekvatorialguinea|Equatorial Guinea|GQ|GQ|GQ
231|Etiopia|Etiopien|Ethiopia|ET|ET|ET
232|Eritrea|Eritrea|Eritrea|ER|ER|ER
233|Viro|Estland|Estonia|EE|EE|EE
234|Färsaaret|Färöarna|Faroe Islands|FO|FO|FO
238|Falklandinsaaret|Falklandsöarna|Falkland Islands (Malvinas)|FK|FK|FK
239|Etelä-Georgia ja Eteläiset Sandwichsaaret|Sydgeorgien och Sydsandwichöarna|South Georgia and the South Sandwich Islands|GS|GS|GS
242|Fidži|Fiji|Fiji|FJ|FJ|FJ
246|Suomi|Finland|Finland|FI|FI|FI
248|Ahvenanmaa|Åland|Åland Islands|AX|AX|AX
250|Ranska|Frankrike|France|FR|FR|FR
254|Ranskan Guayana|Franska Guyana|French Guiana|GF|GF|GF
258|Ranskan Polynesia|Franska Polynesien|French Polynesia|PF|PF|PF
260|Ranskan eteläiset alueet|De franska territorierna i södra Indiska Oceanen|French Southern Territories|TF|TF|TF
262|Djibouti|Djibouti|Djibouti|DJ|DJ|DJ
266|Gabon|Gabon|Gabon|GA|GA|GA
268|Georgia|Georgien|Georgia|GE|GE|GE
270|Gambia|Gambia|Gambia|GM|GM|GM
275|Palestiinan valtio|Staten Palestina|Palestine|PS|PS|PS
276|Saksa|Tyskland|Germany|DE|DE|DE
288|Ghana|Ghana|Ghana|GH|GH|GH
292|Gibraltar|Gibraltar|Gibraltar|GI|GI|GI
296|Kiribati|Kiribati|Kiribati|KI|KI|KI
300|Kreikka|Grekland|Greece|GR|GR|GR
304|Grönlanti|Grönland|Greenland|GL|GL|GL
308|Grenada|Grenada|Grenada|GD|GD|GD
312|Guadeloupe|Guadeloupe|Guadeloupe|GP|GP|GP
316|Guam|Guam|Guam|GU|GU|GU
320|Guatemala|Guatemala|Guatemala|GT|GT|GT
324|Guinea|Guinea|Guinea|GN|GN|GN
328|Guyana|Guyana|Guyana|GY|GY|GY
332|Haiti|Haiti|Haiti|HT|HT|HT
334|Heard ja McDonaldinsaaret|Heardön och McDonaldöarna|Heard Island and McDonald Islands|HM|HM|HM
336|Vatikaani|Vatikanstaten|Holy See (Vatican City State)|VA|VA|VA
340|Honduras|Honduras|Honduras|HN|HN|HN
344|Hongkong|Hongkong|Hong Kong|HK|HK|HK
348|Unkari|Ungern|Hungary|HU|HU|HU
352|Islanti|Island|Iceland|IS|IS|IS
356|Intia|Indien|India|IN|IN|IN
360|Indonesia|Indonesien|Indonesia|ID|ID|ID
364|Iran|Iran|Iran, Islamic Republic of|IR|IR|IR
368|Irak|Irak|Iraq|IQ|IQ|IQ
372|Irlanti|Irland|Ireland|IE|IE|IE
376|Israel|Israel|Israel|IL|IL|IL
380|Italia|Italien|Italy|IT|IT|IT
384|Norsunluurannikko|Elfenbenskusten|Côte d'Ivoire|CI|CI|CI
388|Jamaika|Jamaica|Jamaica|JM|JM|JM
392|Japani|Japan|Japan|JP|JP|JP
398|Kazakstan|Kazakstan|Kazakhstan|KZ|KZ|KZ
400|Jordania|Jordanien|Jordan|JO|JO|JO
404|Kenia|Kenya|Kenya|KE|KE|KE
408|Korean demokraattinen kansantasavalta (Pohjois-Korea)|Demokratiska folkrepubliken Korea (Nordkorea)|Korea, Democratic People’s Republic of (North Korea)|KP|KP|KP
410|Korean Tasavalta (Etelä-Korea)|Republiken Korea (Sydkorea)|Korea, Republic of (South Korea)|KR|KR|KR
414|Kuwait|Kuwait|Kuwait|KW|KW|KW
417|Kirgisia|Kirgizistan|Kyrgyzstan|KG|KG|KG
418|Laos|Laos|Lao People’s Democratic Republic|LA|LA|LA
422|Libanon|Libanon|Lebanon|LB|LB|LB
426|Lesotho|Lesotho|Lesotho|LS|LS|LS
428|Latvia|Lettland|Latvia|LV|LV|LV
430|Liberia|Liberia|Liberia|LR|LR|LR
434|Libya|Libyen|Libya|LY|LY|LY
438|Liechtenstein|Liechtenstein|Liechtenstein|LI|LI|LI
440|Liettua|Litauen|Lithuania|LT|LT|LT
442|Luxemburg|Luxemburg|Luxembourg|LU|LU|LU
446|Macao|Macao|Macao|MO|MO|MO
450|Madagaskar|Madagaskar|Madagascar|MG|MG|MG
454|Malawi|Malawi|Malawi|MW|MW|MW
458|Malesia|Malaysia|Malaysia|MY|MY|MY
462|Malediivit|Maldiverna|Maldives|MV|MV|MV
466|Mali|Mali|Mali|ML|ML|ML
470|Malta|Malta|Malta|MT|MT|MT
474|Martinique|Martinique|Martinique|MQ|MQ|MQ
478|Mauritania|Mauretanien|Mauritania|MR|MR|MR
480|Mauritius|Mauritius|Mauritius|MU|MU|MU
484|Meksiko|Mexiko|Mexico|MX|MX|MX
492|Monaco|Monaco|Monaco|MC|MC|MC
496|Mongolia|Mongoliet|Mongolia|MN|MN|MN
498|Moldova|Moldavien|Moldova, Republic of|MD|MD|MD
499|Montenegro|Montenegro|Montenegro|ME|ME|ME
500|Montserrat|Montserrat|Montserrat|MS|MS|MS
504|Marokko|Marocko|Morocco|MA|MA|MA
508|Mosambik|Moçambique|Mozambique|MZ|MZ|MZ
512|Oman|Oman|Oman|OM|OM|OM
516|Namibia|Namibia|Namibia|NA|NA|NA
520|Nauru|Nauru|Nauru|NR|NR|NR
524|Nepal|Nepal|Nepal|NP|NP|NP
528|Alankomaat|Nederländerna|Netherlands|NL|NL|NL
530|Alankomaiden Antillit|Det forna Nederländska Antillerna|Former Netherlands Antilles
531|Curaçao|Curaçao|Curaçao|CW|CW|CW
533|Aruba|Aruba|Aruba|AW|AW|AW
534|Sint Maarten (Alankomaiden osa)|Sint Maarten (Nederländsk del)|Sint Maarten (Dutch part)|SX|SX|SX
535|Bonaire, Sint Eustatius ja Saba|Bonaire, Sint Eustatius och Saba|Bonaire, Sint Eustatius and Saba|BQ|BQ|BQ
540|Uusi-Kaledonia|Nya Kaledonien|New Caledonia|NC|NC|NC
548|Vanuatu|Vanuatu|Vanuatu|VU|VU|VU
554|Uusi-Seelanti|Nya Zeeland|New Zealand|NZ|NZ|NZ
558|Nicaragua|Nicaragua|Nicaragua|NI|NI|NI
562|Niger|Niger|Niger|NE|NE|NE
566|Nigeria|Nigeria|Nigeria|NG|NG|NG
570|Niue|Niue|Niue|NU|NU|NU
574|Norfolkinsaari|Norfolkön|Norfolk Island|NF|NF|NF
578|Norja|Norge|Norway|NO|NO|NO
580|Pohjois-Mariaanit|Nordmarianerna|Northern Mariana Islands|MP|MP|MP
581|Yhdysvaltain pienet erillissaaret|Förenta Staternas mindre öar i Oceanien och Västindien|United States Minor Outlying Islands|UM|UM|UM
583|Mikronesia|Mikronesien|Micronesia, Federated States of|FM|FM|FM
584|Marshallinsaaret|Marshallöarna|Marshall Islands|MH|MH|MH
585|Palau|Palau|Palau|PW|PW|PW
586|Pakistan|Pakistan|Pakistan|PK|PK|PK
591|Panama|Panama|Panama|PA|PA|PA
598|Papua-Uusi-Guinea|Papua Nya Guinea|Papua New Guinea|PG|PG|PG
600|Paraguay|Paraguay|Paraguay|PY|PY|PY
604|Peru|Peru|Peru|PE|PE|PE
608|Filippiinit|Filippinerna|Philippines|PH|PH|PH
612|Pitcairn|Pitcairn|Pitcairn|PN|PN|PN
616|Puola|Polen|Poland|PL|PL|PL
620|Portugali|Portugal|Portugal|PT|PT|PT
624|Guinea-Bissau|Guinea-Bissau|Guinea-Bissau|GW|GW|GW
626|Itä-Timor|Östtimor|East Timor|TL|TL|TL
630|Puerto Rico|Puerto Rico|Puerto Rico|PR|PR|PR
634|Qatar|Qatar|Qatar|QA|QA|QA
638|Réunion|Réunion|Réunion|RE|RE|RE
642|Romania|Rumänien|Romania|RO|RO|RO
643|Venäjä|Ryssland|Russian Federation|RU|RU|RU
646|Ruanda|Rwanda|Rwanda|RW|RW|RW
652|Saint Barthélemy|Saint Barthélemy|Saint Barthélemy|BL|BL|BL
654|Saint Helena|Saint Helena|Saint Helena|SH|SH|SH
659|Saint Kitts ja Nevis|Saint Kitts och Nevis|Saint Kitts and Nevis|KN|KN|KN
660|Anguilla|Anguilla|Anguilla|AI|AI|AI
662|Saint Lucia|Saint Lucia|Saint Lucia|LC|LC|LC
663|Saint Martin (Ranskan osa)|Saint Martin (Fransk del)|Saint Martin (French Part)|MF|MF|MF
666|Saint-Pierre ja Miquelon|Saint Pierre och Miquelon|Saint Pierre and Miquelon|PM|PM|PM
670|Saint Vincent ja Grenadiinit|Saint Vincent och Grenadinerna|Saint Vincent and the Grenadines|VC|VC|VC
674|San Marino|San Marino|San Marino|SM|SM|SM
678|São Tomé ja Príncipe|São Tomé och Príncipe|Sao Tome and Principe|ST|ST|ST
682|Saudi-Arabia|Saudiarabien|Saudi Arabia|SA|SA|SA
686|Senegal|Senegal|Senegal|SN|SN|SN
688|Serbia|Serbien|Serbia|RS|RS|RS
690|Seychellit|Seychellerna|Seychelles|SC|SC|SC
694|Sierra Leone|Sierra Leone|Sierra Leone|SL|SL|SL
702|Singapore|Singapore|Singapore|SG|SG|SG
703|Slovakia|Slovakien|Slovakia|SK|SK|SK
704|Vietnam|Vietnam|Viet Nam|VN|VN|VN
705|Slovenia|Slovenien|Slovenia|SI|SI|SI
706|Somalia|Somalia|Somalia|SO|SO|SO
710|Etelä-Afrikka|Sydafrika|South Africa|ZA|ZA|ZA
716|Zimbabwe|Zimbabwe|Zimbabwe|ZW|ZW|ZW
724|Espanja|Spanien|Spain|ES|ES|ES
728|Etelä-Sudan|Sydsudan|South Sudan|SS|SS|SS
729|Sudan|Sudan|Sudan|SD|SD|SD
732|Länsi-Sahara|Västsahara|Western Sahara|EH|EH|EH
736|Entinen Sudan|Det forna Sudan|Former Sudan
740|Suriname|Surinam|Suriname|SR|SR|SR
744|Svalbard ja Jan Mayen|Svalbard och Jan Mayen|Svalbard and Jan Mayen|SJ|SJ|SJ
748|Eswatini|Eswatini|Eswatini|SZ|SZ|SZ
752|Ruotsi|Sverige|Sweden|SE|SE|SE
756|Sveitsi|Schweiz|Switzerland|CH|CH|CH
760|Syyria|Syrien|Syrian Arab Republic|SY|SY|SY
762|Tadžikistan|Tadzjikistan|Tajikistan|TJ|TJ|TJ
764|Thaimaa|Thailand|Thailand|TH|TH|TH
768|Togo|Togo|Togo|TG|TG|TG
772|Tokelau|Tokelau|Tokelau|TK|TK|TK
776|Tonga|Tonga|Tonga|TO|TO|TO
780|Trinidad ja Tobago|Trinidad och Tobago|Trinidad and Tobago|TT|TT|TT
784|Arabiemiirikunnat|Förenade Arabemiraten|United Arab Emirates|AE|AE|AE
788|Tunisia|Tunisien|Tunisia|TN|TN|TN
792|Turkki|Turkiet|Türkiye|TR|TR|TR
795|Turkmenistan|Turkmenistan|Turkmenistan|TM|TM|TM
796|Turks- ja Caicossaaret|Turks- och Caicosöarna|Turks and Caicos Islands|TC|TC|TC
798|Tuvalu|Tuvalu|Tuvalu|TV|TV|TV
800|Uganda|Uganda|Uganda|UG|UG|UG
804|Ukraina|Ukraina|Ukraine|UA|UA|UA
807|Pohjois-Makedonia|Nordmakedonien|North Macedonia|MK|MK|MK
810|Entinen Neuvostoliitto|Det forna Sovietunionen|Former Soviet Union
818|Egypti|Egypten|Egypt|EG|EG|EG
826|Yhdistynyt kuningaskunta|Förenade kungariket|United Kingdom|GB|GB|GB
831|Guernsey|Guernsey|Guernsey|GG|GG|GG
832|Jersey|Jersey|Jersey|JE|JE|JE
833|Mansaari|Isle of Man|Isle of Man|IM|IM|IM
834|Tansania|Tanzania|Tanzania, United Republic of|TZ|TZ|TZ
840|Yhdysvallat (USA)|Förenta Staterna (USA)|United States|US|US|US
850|Yhdysvaltain Neitsytsaaret|Amerikanska Jungfruöarna|Virgin Islands, U.S.|VI|VI|VI
854|Burkina Faso|Burkina Faso|Burkina Faso|BF|BF|BF
858|Uruguay|Uruguay|Uruguay|UY|UY|UY
860|Uzbekistan|Uzbekistan|Uzbekistan|UZ|UZ|UZ
862|Venezuela|Venezuela|Venezuela, Bolivarian Republic of|VE|VE|VE
876|Wallis ja Futuna|Wallis och Futuna|Wallis and Futuna|WF|WF|WF
882|Samoa|Samoa|Samoa|WS|WS|WS
887|Jemen|Yemen|Yemen|YE|YE|YE
891|Entinen Serbia ja Montenegro|Det forna Serbien och Montenegro|Former Serbia and Montenegro
894|Sambia|Zambia|Zambia|ZM|ZM|ZM
907|Kosovo|Kosovo|Kosovo|=|=|=
990|Muu epäitsenäinen alue|Annat icke-suveränt område|Other dependent country|=|=|=
991|Ilman kansalaisuutta|Utan medborgarskap|Without nationality|=|=|=
997|Kosovo|Kosovo|Kosovo|997|997|997
998|Ulkomaa tuntematon|Okänd till utländska|Unknown to foreign|YY|YY|YY
999|Tuntematon|Okänt land|Unknown|99|99|99
`;
