// Source: Opetushallitus/koski@180e806b src/main/resources/mockdata/koodisto/koodit/kieli.json, 2026-08-21.
export const kieli = `
98|ei virallinen kieli|inte officielt språk|Non-official language|=|=|=
99|tuntematon|okänt|Other|=|=|=
AA|afar|afar|Afar|=|=|=
AB|abhaasi|abchaziska|Abkhazian|=|=|=
AE|avesta|avestiska|Avestan|=|=|=
AF|afrikaans|afrikaans|Afrikaans|=|=|=
AK|akan|akan|Akan|=|=|=
AM|amhara|amhariska|Amharic|=|=|=
AN|aragonia|aragonska|Aragonese|=|=|=
AR|arabia|arabiska|Arabic|=|=|=
AS|assami|assamesiska|Assamese|=|=|=
AV|avaari|avariskt språk|Avar, Avarish|=|=|=
AY|aimara|aymará|Aymara|=|=|=
AZ|azeri|azerbajdzjanska|Azerbaijani|=|=|=
BA|baškiiri|basjkiriska|Bashkir|=|=|=
BE|valkovenäjä|vitryska|Belarusian|=|=|=
BG|bulgaria|bulgariska|Bulgarian|=|=|=
BH|bihari|bihari|Bihari|=|=|=
BI|bislama|bislama|Bislama|=|=|=
BM|bambara|bambara|Bambara|=|=|=
BN|bengali|bengali|Bengali, Bangla|=|=|=
BO|tiibet|tibetanska|Tibetan|=|=|=
BR|bretoni|bretonska|Breton|=|=|=
BS|bosnia|bosniska|Bosnian|=|=|=
CA|katalaani|katalanska|Catalan|=|=|=
CE|tšetšeeni|tjetjenska|Chechen|=|=|=
CH|tšamorro|chamorro|Chamorro|=|=|=
CO|korsika|korsikanska|Corsican|=|=|=
CR|cree|cree|Cree|=|=|=
CS|tšekki|tjeckiska|Czech|=|=|=
CU|kirkkoslaavi|kyrkoslaviska|Old Slavonic|=|=|=
CV|tšuvassi|tjuvasjiska|Chuvash|=|=|=
CY|kymri|kymriska|Welsh|=|=|=
DA|tanska|danska|Danish|=|=|=
DE|saksa|tyska|German|=|=|=
DV|divehi|divehi|Divehi; Maldivian|=|=|=
DZ|dzongkha|dzongkha|Dzongkha; Bhutani; Butanese|=|=|=
EE|ewe|ewe|Ewe|=|=|=
EL|kreikka|grekiska|Greek, Modern|=|=|=
EN|englanti|engelska|English|=|=|=
EO|esperanto|esperanto|Esperanto|=|=|=
ES|espanja|spanska|Spanish, Castilian|=|=|=
ET|viro|estniska|Estonian|=|=|=
EU|baski, euskara|baskiska|Basque|=|=|=
FA|persia, farsi|persiska|Persian, Farsi|=|=|=
FF|fulani|fulani|Fulah; Fula; Fulani; Fulfulde; Peul|=|=|=
FI|suomi|finska|Finnish|=|=|=
FJ|fidži|fiji|Fijian|=|=|=
FO|fääri|färiska|Faroese; Faeroese|=|=|=
FR|ranska|franska|French|=|=|=
FY|länsifriisi|frisiska|Frisian|=|=|=
GA|iiri|iriska|Irish|=|=|=
GD|gaeli|skotsk gäliska|Gaelic, Scottish Gaelic|=|=|=
GG|guernsey|guernsey|Guernesiais|=|=|=
GL|galicia|galiciska|Galician; Gallegan|=|=|=
GN|guarani|guarani|Guarani|=|=|=
GU|gudžarati|gujarati|Gujarati|=|=|=
GV|manksi|manx|Manx|=|=|=
HA|hausa|hausa|Hausa|=|=|=
HE|heprea|hebreiska|Hebrew|=|=|=
HI|hindi|hindi|Hindi|=|=|=
HO|hiri-motu|hirimotu|Hiri Motu|=|=|=
HR|kroatia|kroatiska|Croatian|=|=|=
HT|haiti|haitiska, haitisk kreol|Haitian, Haitian Creole|=|=|=
HU|unkari|ungerska|Hungarian|=|=|=
HY|armenia|armeniska|Armenian|=|=|=
HZ|herero|herero|Herero|=|=|=
IA|interlingua|interlingua|Interlingua|=|=|=
ID|indonesia|indonesiska|Indonesian|=|=|=
IE|interlingue, occidental|interlingue|Interlingua|=|=|=
IG|igbo|ibo|Igbo|=|=|=
II|inupiaq, inupiatun|sichuan yi|Sichuan Yi|=|=|=
IK|inupiaq|inupiak|Inupiaq|=|=|=
IM|mansaari|mansaari||=|=
IO|ido|ido|Ido|=|=|=
IS|islanti|isländska|Icelandic|=|=|=
IT|italia|italienska|Italian|=|=|=
IU|inuktitut|eskimåiska|Inuktitut|=|=|=
IW|Heprea (vanha)|Heprea (vanha)|Heprea (vanha)
JA|japani|japanska|Japanese|=|=|=
JE|jersey|jersey|Jerriais|=|=|=
JV|jaava|javanesiska|Javanese|=|=|=
KA|georgia|georgiska|Georgian|=|=|=
KE|karjala|karjala|Karjala|=|=|=
KG|kongo|kikongo|Kongo|=|=|=
KI|kikuju|kikuyu|Kikuyu, Gikuyu|=|=|=
KJ|kuanjama|kuanyama|Kwanyama, Kuanyama|=|=|=
KK|kazakki|kazakiska|Kazakh|=|=|=
KL|kalaallisut, grönlanti|grönländska|Greenlandic, Kalaallisut|=|=|=
KM|keskikhmer|khmeriska, kambodjanska|Cambodian, Khmer|=|=|=
KN|kannada|kannada|Kannada|=|=|=
KO|korea|koreanska|Korean|=|=|=
KR|kanuri|kanuri|Kanuri|=|=|=
KS|kašmiri|kashmiri|Kashmiri|=|=|=
KU|kurdi|kurdiska|Kurdish|=|=|=
KV|komi|komi|Komi|=|=|=
KW|korni|korniska|Cornish|=|=|=
KY|kirgiisi|kirgisiska|Kirghiz, Kyrgyz|=|=|=
LA|latina|latin|Latin|=|=|=
LB|luxemburg, myös: letzeburg|letzebuergesch (luxemburgiska)|Luxembourgish|=|=|=
LG|ganda|luganda|Ganda; Luganda|=|=|=
LI|limburg|limburgiska|Limburgan, Limburger|=|=|=
LN|lingala|lingala|Lingala|=|=|=
LO|lao|lao|Laotian, Lao|=|=|=
LT|liettua|litauiska|Lithuanian|=|=|=
LU|katanganluba|luba-katanga|Luba-Katanga|=|=|=
LV|latvia|lettiska|Latvian|=|=|=
MG|malagasi|malagassiska|Malagasy|=|=|=
MH|marshall|marshall|Marshallese|=|=|=
MI|maori|maori|Maori|=|=|=
MK|makedonia|makedonska|Macedonian|=|=|=
ML|malajalam|malayalam|Malayalam|=|=|=
MN|mongoli|mongoliska|Mongolian|=|=|=
MO|moldova|moldaviska|Moldavian|=|=|=
MR|marathi|marathi|Marathi|=|=|=
MS|malaiji|malajiska|Malay|=|=|=
MT|malta|maltesiska|Maltese|=|=|=
MY|burma|burmanska|Burmese, Myanmar|=|=|=
NA|nauru|nauru|Nauruan|=|=|=
NB|norjan bokmål|bokmål|Norwegian Bokmål|=|=|=
ND|pohjoisndebele|ndebele (nord)|North Ndebele|=|=|=
NE|nepali|nepali|Nepali|=|=|=
NG|ndonga|ndonga|Ndonga|=|=|=
NL|hollanti|holländska|Dutch|=|=|=
NN|norjan nynorsk|nynorsk|Norwegian Nynorsk|=|=|=
NO|norja|norska|Norwegian|=|=|=
NR|etelä-ndebele|ndebele (syd)|South Ndebele|=|=|=
NV|navajo|navaho|Navajo, Navaho|=|=|=
NY|njandža, myös: tšitšewa, tšewa|nyanja|Chichewa, Cheva, Nyanja|=|=|=
OC|oksitaani, provensaali|occitanska, provensalska|Occitan, Provencal|=|=|=
OJ|odžibwa|ojibwa|Ojibwa|=|=|=
OM|oromo|oromo|Afan Oromo; Oromo|=|=|=
OR|orija|oriya|Oriya|=|=|=
OS|osseetti|ossetiska|Ossetian, Ossetic|=|=|=
PA|pandžabi|panjabi|Punjabi, Panjabi|=|=|=
PI|paali|pali|Paali|=|=|Pali
PL|puola|polska|Polish|=|=|=
PS|paštu, myös: afgaani|pashto|Pashto, Pushto|=|=|=
PT|portugali|portugisiska|Portuguese|=|=|=
QU|ketšua|kechua|Quechua|=|=|=
RI|romani|romani|Romani|=|=|=
RM|retoromaani|rätoromanska|Rhaeto-Romance|=|=|=
RN|rundi|rundi, kirundi|Kirundi; Rundi|=|=|=
RO|romania|rumänska|Romanian|=|=|=
RU|venäjä|ryska|Russian|=|=|=
RW|ruanda|kinyarwanda|Kinyarwanda, Rwanda|=|=|=
SA|sanskrit|sanskrit|Sanskrit|=|=|=
SC|sardi|sardiska|Sardinian|=|=|=
SD|sindhi|sindhi|Sindhi|=|=|=
SE|pohjoissaame|samiska|Northern Sami|=|=|=
SG|sango|sango|Sango, Sangho|=|=|=
SH|serbokroatia|serbokroatiska|Serbo-Croatian|=|=|=
SI|sinhala|singalesiska|Sinhala; Sinhalese; Singhalese|=|=|=
SK|slovakki|slovakiska|Slovak|=|=|=
SL|sloveeni|slovenska|Slovenian|=|=|=
SM|samoa|samoanska|Samoan|=|=|=
SN|šona|shona|Shona|shona|=|=
SO|somali|somaliska|Somali|=|=|=
SQ|albania|albanska|Albanian|=|=|=
SR|serbia|serbiska|Serbian|=|=|=
SS|swazi|swazi|Siswati, Swazi, Swati|=|=|=
ST|eteläsotho|sotho|Sesotho, Southern Sotho|=|=|=
SU|sunda|sundanesiska|Sundanese|=|=|=
SV|ruotsi|svenska|Swedish|=|=|=
SW|suahili|swahili|Swahili, Kiswahili|=|=|=
TA|tamili|tamili|Tamil|=|=|=
TE|telugu|telugu|Telegu|=|=|=
TG|tadžikki|tadzjikiska|Tajiki|=|=|=
TH|thai|thai|Thai|=|=|=
TI|tigrinja|tigrinja|Tigrinya|=|=|=
TK|turkmeeni|turkmeniska|Turkmen|=|=|=
TL|tagalog|tagalog|Tagalog|=|=|=
TN|tswana|tswana|Setswana, Tswana|=|=|=
TO|tongantonga|tonga|Tongan (Tonga Islands)|=|=|=
TR|turkki|turkiska|Turkish|=|=|=
TS|tsonga|tsonga|Tsonga|=|=|=
TT|tataari|tatariska|Tatar|=|=|=
TW|twi|twi|Twi|=|=|=
TY|tahiti|tahitiska|Tahitian|=|=|=
UG|uiguuri|uiguriska|Uighur|=|=|=
UK|ukraina|ukrainska|Ukrainian|=|=|=
UR|urdu|urdu|Urdu|=|=|=
UZ|uzbekki|uzbekiska|Uzbek|=|=|=
VE|venda|venda|Venda|=|=|=
VI|vietnam|vietnamesiska|Vietnamese|=|=|=
VK|viittomakieli|teckenspråk|Sign language|=|=|=
VO|volapük|volapyk|Volapük|=|=|=
WA|valloni|vallonska|Walloon|=|=|=
WO|wolof|wolof|Wolof|=|=|=
XH|xhosa|xhosa|Xhosa|=|=|=
XX|muu kieli|övrigt språk|Other languages|=|=|=
YI|jiddiš|jiddisch|Yiddish|=|=|=
YO|joruba|joruba|Yoruba|=|=|=
ZA|zhuang|tšuang|Zhuang, Chuang|=|=|=
ZH|kiina|kinesiska|Chinese|=|=|=
ZU|zulu|zulu|Zulu|=|=|=
`;
