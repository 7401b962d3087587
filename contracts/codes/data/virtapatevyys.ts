// Source: Opetushallitus/koski@180e806b src/main/resources/mockdata/koodisto/koodit/virtapatevyys.json, 2026-08-21.
export const virtapatevyys = `
1|opettaja|lärare|teacher
11|kätilö (AMK)|barnmorska (YH)|Bachelor of Health Care, Midwife (UAS)
12|sairaanhoitaja (AMK)|sjukskötare (YH)|Bachelor of Health Care, Registered Nurse (UAS)
13|terveydenhoitaja (AMK)|hälsovårdare (YH)|Bachelor of Health Care, Public Health Nurse (UAS)
14|ensihoitaja (AMK)|förstavårdare (YH)|Bachelor of Health Care, Paramedic Nurse (UAS)
15|bioanalyytikko (AMK)|bioanalytiker (YH)|Bachelor of Health Care, Biomedical Laboratory Scientist (UAS)
16|fysioterapeutti (AMK)|fysioterapeut (YH)|Bachelor of Health Care, Physiotherapist (UAS)
17|hammasteknikko (AMK)|tandtekniker (YH)|Bachelor of Health Care, Dental Technician (UAS)
18|optometristi (AMK)|optometriker (YH)|Bachelor of Health Care, Optometrist (UAS)
19|röntgenhoitaja (AMK)|röntgenskötare (YH)|Bachelor of Health Care, Radiographer (UAS)
2|lastentarhanopettaja|lärare inom småbarnspedagogik|kindergarten teacher
20|suuhygienisti (AMK)|munhygienist (YH)|Bachelor of Health Care, Oral Hygienist (UAS)
21|toimintaterapeutti (AMK)|ergoterapeut (YH)|Bachelor of Health Care, Occupational Therapist (UAS)
22|jalkaterapeutti (AMK)|fotterapeut (YH)|Podiatrist (UAS)
23|naprapaatti (AMK)|naprapat (YH)|Naprapath (UAS)
24|osteopaatti (AMK)|osteopat (YH)|Osteopath (UAS)
51|lääketieteen lisensiaatti|medicine licentiat|Licentiate of Medicine
52|hammaslääketieteen lisensiaatti|odontologi licentiat|Licentiate of Odontology
53|proviisori|provisor|Master of Science in Pharmacy
54|farmaseutti|farmaceut|Pharmacist
55|psykologi|psykologi|Psychologist
56|ravitsemusterapeutti|näringsterapeut|Dietitian
670|erilliset erityisopettajan opinnot|speciallärarstudier som fristående studier|non-degree studies for special needs education teacher
674|erilliset erityislastentarhanopettajan opinnot|speciallärarstudier inom småbarns­pe­da­gogik som fristående studier|non-degree studies for special education teacher in early childhood education
678|erilliset opinto-ohjaajan opinnot|studier för studiehandledare som fristående studier|non-degree studies for guidance counselling
81|pappi|präst|Pastor
82|auktorisoitu kielenkääntäjä|auktoriserad translator|authorised translator
904|erilliset opettajan pedagogiset opinnot|pedagogiska studier för lärare som fristående studier|non-degree pedagogical teacher studies
912|ammatillisten oppilaitosten, kansan- ja kansalaisopistojen opettajille tarkoitetut erilliset kasvatustieteelliset opinnot|Fristående pedagogiska studier ämnade för yrkes-, folk- och medborgarinstitutslärare|non-degree education science studies for teachers of vocational institutions, folk high schools, and adult education centers
aa|Suomen kieli, 60 op.|finska, 60 sp|Finnish, 60 ECTS
ab|Suomen kieli, 120 op.|finska, 120 sp|Finnish, 120 ECTS
ac|Suomen kieli, muu laajuus|finska, annan omfattning|Finnish, other scope
ad|Ruotsin kieli, 60 op.|svenska, 60 sp|Swedish, 60 ECTS
ae|Ruotsin kieli, 120 op.|svenska, 120 sp|Swedish, 120 ECTS
af|Ruotsin kieli, muu laajuus|svenska, annan omfattning|Swedish, other scope
ag|Saamen kieli, 60 op.|samispr�k, 60 sp|S�mi language, 60 ECTS
ah|Saamen kieli, 120 op.|samispr�k, 120 sp|S�mi language, 120 ECTS
ai|Saamen kieli, muu laajuus|samispråk, annan omfattning|Sámi language, other scope
aj|Romaninkieli, 60 op.|romani, 60 sp|Romani language, 60 ECTS
ak|Romaninkieli, 120 op.|romani, 120 sp|Romani language, 120 ECTS
al|Romaninkieli, muu laajuus|romani, annan omfattning|Romani language, other scope
am|Viittomakieli, 60 op.|teckenspråk, 60 sp|Sign language, 60 ECTS
an|Viittomakieli, 120 op.|teckenspråk, 120 sp|Sign language, 120 ECTS
ao|Viittomakieli, muu laajuus|teckenspråk, annan omfattning|Sign language, other scope
as|Äidinkieli ja kirjallisuus, suomi toisena kielenä, 60op.|Modersmål och litteratur, finska som andraspråk, 60 sp|Mother tongue and literature, Finnish as a second language, 60 ECTS
at|Äidinkieli ja kirjallisuus, suomi toisena kielenä, 120 op.|Modersmål och litteratur, finska som andraspråk, 120 sp|Mother tongue and literature, Finnish as a second language, 120 ECTS
au|Äidinkieli ja kirjallisuus, suomi toisena kielenä, muu laajuus|Modersmål och litteratur, finska som andraspråk, annan omfattning|Mother tongue and literature, Finnish as a second language, other scope
av|Äidinkieli ja kirjallisuus, ruotsi toisena kielenä, 60 op.|Modersmål och litteratur, svenska som andraspråk, 60 sp|Mother tongue and literature, Swedish as a second language, 60 ECTS
aw|Äidinkieli ja kirjallisuus, ruotsi toisena kielenä, 120 op.|Modersmål och litteratur, svenska som andraspråk, 120 sp|Mother tongue and literature, Swedish as a second language, 120 ECTS
ax|Äidinkieli ja kirjallisuus, ruotsi toisena kielenä, muu laajuus|Modersmål och litteratur, svenska som andraspråk, annan omfattning|Mother tongue and literature, Swedish as a second language, other scope
ay|Äidinkieli ja kirjallisuus, suomi saamenkielisille, 60 op.|Modersmål och litteratur, finska för samiskspråkiga, 60 sp|Mother tongue and literature, Finnish for Sámi speakers, 60 ECTS
az|Äidinkieli ja kirjallisuus, suomi saamenkielisille, 120 op.|Modersmål och litteratur, finska för samiskspråkiga, 120 sp|Mother tongue and literature, Finnish for S�mi speakers, 120 ECTS
ba|Äidinkieli ja kirjallisuus, suomi saamenkielisille, muu laajuus|Modersmål och litteratur, finska för samiskspråkiga, annan omfattning|Mother tongue and literature, Finnish for Sámi speakers, other scope
bb|Äidinkieli ja kirjallisuus, suomi viittomakielisille, 60 op.|Modersmål och litteratur, finska för teckenspråkiga, 60 sp|Mother tongue and literature, Finnish for sign language users, 60 ECTS
bc|Äidinkieli ja kirjallisuus, suomi viittomakielisille, 120 op.|Modersmål och litteratur, finska för teckenspråkiga, 120 sp|Mother tongue and literature, Finnish for sign language users, 120 ECTS
bd|Äidinkieli ja kirjallisuus, suomi viittomakielisille, muu laajuus|Modersmål och litteratur, finska för teckenspråkiga, annan omfattning|Mother tongue and literature, Finnish for sign language users, other scope
be|Äidinkieli ja kirjallisuus, ruotsi viittomakielisille, 60 op.|Modersmål och litteratur, svenska för teckenspråkiga, 60 sp|Mother tongue and literature, Swedish for sign language users, 60 ECTS
bf|Äidinkieli ja kirjallisuus, ruotsi viittomakielisille, 120 op.|Modersmål och litteratur, svenska för teckenspråkiga, 120 sp|Mother tongue and literature, Swedish for sign language users, 120 ECTS
bg|Äidinkieli ja kirjallisuus, ruotsi viittomakielisille, muu laajuus|Modersmål och litteratur, svenska för teckenspråkiga, annan omfattning|Mother tongue and literature, Swedish for sign language users, other scope
bh|Toinen kotimainen kieli ruotsi (suomenkiel.opetus), 60 op.|Andra inhemska språket svenska (undervisning på finska), 60 sp|Second national language Swedish (instruction in Finnish), 60 ECTS
bi|Toinen kotimainen kieli ruotsi (suomenkiel.opetus), 120 op.|Andra inhemska språket svenska (undervisning på finska), 120 sp|Second national language Swedish (instruction in Finnish), 120 ECTS
bj|Toinen kotimainen kieli ruotsi (suomenkiel.opetus), muu laajuus|Andra inhemska språket svenska (undervisning på finska), annan omfattning|Second national language Swedish (instruction in Finnish), other scope
bk|Toinen kotimainen kieli suomi (ruotsinkiel.opetus), 60 op.|Andra inhemska språket finska (undervisning på svenska), 60 sp|Second national language Finnish (instruction in Swedish), 60 ECTS
bl|Toinen kotimainen kieli suomi (ruotsinkiel.opetus), 120 op.|Andra inhemska språket finska (undervisning på svenska), 120 sp|Second national language Finnish (instruction in Swedish), 120 ECTS
bm|Toinen kotimainen kieli suomi (ruotsinkiel.opetus), muu laajuus|Andra inhemska språket finska (undervisning på svenska), annan omfattning|Second national language Finnish (instruction in Swedish), other scope
bn|Saame vieraana kielenä, 60 op.|Samiska som främmande språk, 60 sp|Sámi as a foreign language, 60 ECTS
bo|Saame vieraana kielenä, 120 op.|Samiska som främmande språk, 120 sp|Sámi as a foreign language, 120 ECTS
bq|Saame vieraana kielenä, muu laajuus|Samiska som främmande språk, annan omfattning|Sámi as a foreign language, other scope
br|Englannin kieli, 60 op.|Engelska språket, 60 sp|English language, 60 ECTS
bs|Englannin kieli, 120 op.|Engelska språket 120 sp|English language, 120 ECTS
bt|Englannin kieli, muu laajuus|Engelska språket, annan omfattning|English language, other scope
bu|Saksan kieli, 60 op.|Tyska språket, 60 sp|German language, 60 ECTS
bv|Saksan kieli, 120 op.|Tyska språket, 120 sp|German language, 120 ECTS
bw|Saksan kieli, muu laajuus|Tyska språket, annan omfattning|German language, other scope
bx|Ranskan kieli, 60 op.|Franska språket, 60 sp|French language, 60 ECTS
by|Ranskan kieli, 120 op.|Franska språket, 120 sp|French language, 120 ECTS
bz|Ranskan kieli, muu laajuus|Franska språket, annan omfattning|French language, other scope
ca|Venäjän kieli, 60 op.|Ryska språket, 60 sp|Russian language, 60 ECTS
cb|Venäjän kieli, 120 op.|Ryska språket, 120 sp|Russian language, 120 ECTS
cc|Venäjän kieli, muu laajuus|Ryska språket, annan omfattning|Russian language, other scope
cd|Espanjan kieli, 60 op.|Spanska språket, 60 sp|Spanish language, 60 ECTS
ce|Espanjan kieli, 120 op.|Spanska språket, 120 sp|Spanish language, 120 ECTS
cf|Espanjan kieli, muu laajuus|Spanska språket, annan omfattning|Spanish language, other scope
cg|Italian kieli, 60 op.|Italienska språket, 60 sp|Italian language, 60 ECTS
ch|Italian kieli, 120 op.|Italienska språket, 120 sp|Italian language, 120 ECTS
ci|Italian kieli, muu laajuus|Italienska språket, annan omfattning|Italian language, other scope
cj|Latinan kieli, 60 op.|Latinska språket, 60 sp|Latin language, 60 ECTS
ck|Latinan kieli, 120 op.|Latinska språket, 120 sp|Latin language, 120 ECTS
cl|Latinan kieli, muu laajuus|Latinska språket, annan omfattning|Latin language, other scope
cp|Matematiikka, 60 op.|Matematik, 60 sp|Mathematics, 60 ECTS
cq|Matematiikka, 120 op.|Matematik, 120 sp|Mathematics, 120 ECTS
cr|Matematiikka, muu laajuus|Matematik, annan omfattning|Mathematics, other scope
cs|Fysiikka, 60 op.|Fysik, 60 sp|Physics, 60 ECTS
ct|Fysiikka, 120 op.|Fysik, 120 sp|Physics, 120 ECTS
cu|Fysiikka, muu laajuus|Fysik, annan omfattning|Physics, other scope
cv|Kemia, 60 op.|Kemi, 60 sp|Chemistry, 60 ECTS
cx|Kemia, 120 op.|Kemi, 120 sp|Chemistry, 120 ECTS
cy|Kemia, muu laajuus|Kemi, annan omfattning|Chemistry, other scope
cz|Maantieto tai maantiede, 60 op.|Geografi, 60 sp|Geography, 60 ECTS
da|Maantieto tai maantiede, 120 op.|Geografi, 120 sp|Geography, 120 ECTS
db|Maantieto tai maantiede, muu laajuus|Geografi, annan omfattning|Geography, other scope
dc|Biologia, 60 op.|Biologi, 60 sp|Biology, 60 ECTS
dd|Biologia, 120 op.|Biologi, 120 sp|Biology, 120 ECTS
de|Biologia, muu laajuus|Biologi, annan omfattning|Biology, other scope
df|Ympäristö- ja luonnontieteet, 60 op.|Miljö- och naturvetenskaper, 60 sp|Environmental and natural sciences, 60 ECTS
dg|Ympäristö- ja luonnontieteet, 120 op.|Miljö- och naturvetenskaper, 120 sp|Environmental and natural sciences, 120 ECTS
dh|Ympäristö- ja luonnontieteet, muu laajuus|Miljö- och naturvetenskaper, annan omfattning|Environmental and natural sciences, other scope
di|Uskonto, evankelis-luterilainen, 60 op.|Religion, evangelisk-lutherska, 60 sp|Religion, Evangelical Lutheran, 60 ECTS
dj|Uskonto, evankelis-luterilainen, 120 op.|Religion, evangelisk-lutherska, 120 sp|Religion, Evangelical Lutheran, 120 ECTS
dk|Uskonto, evankelis-luterilainen, muu laajuus|Religion, evangelisk-lutherska, annan omfattning|Religion, Evangelical Lutheran, other scope
dl|Uskonto, ortodoksinen, 60 op.|Religion, ortodoxa, 60 sp|Religion, Orthodox, 60 ECTS
dm|Uskonto, ortodoksinen, 120 op.|Religion, ortodoxa, 120 sp|Religion, Orthodox, 120 ECTS
dn|Uskonto, ortodoksinen, muu laajuus|Religion, ortodoxa, annan omfattning|Religion, Orthodox, other scope
dr|Elämänkatsomustieto, 60 op.|Livsåskådningskunskap, 60 sp|Ethics, 60 ECTS
ds|Elämänkatsomustieto, 120 op.|Livsåskådningskunskap, 120 spsp|Ethics, 120 ECTS
dt|Elämänkatsomustieto, muu laajuus|Livs�sk�dningskunskap, annan omfattning|Ethics, other scope
du|Historia, 60 op.|Historia, 60 sp|History, 60 ECTS
dv|Historia, 120 op.|Historia, 120 sp|History, 120 ECTS
dw|Historia, muu laajuus|Historia, annan omfattning|History, other scope
dx|Yhteiskuntaoppi, 60 op.|Samhällskunskap, 60 sp|Social studies, 60 ECTS
dy|Yhteiskuntaoppi, 120 op.|Samhällskunskap, 120 sp|Social studies, 120 ECTS
dz|Yhteiskuntaoppi, muu laajuus|Samhällskunskap, annan omfattning|Social studies, other scope
eal|Erikoislääkäri akuuttilääketiede|Specialistläkare i akutmedicin|Specialist doctor in Emergency Medicine
eat|Erikoislääkäri anestesiologia ja tehohoito|Specialistläkare i anestesiologi och intensivvård|Specialist doctor in Anesthesiology and Intensive Care
ed|Musiikki, 60 op.|Musik, 60 sp|Music, 60 ECTS
ee|Musiikki, 120 op.|Musik, 120 sp|Music, 120 ECTS
een|Erikoislääkäri endokrinologia|Specialistläkare i endokrinologi|Specialist doctor in Endocrinology
ef|Musiikki, muu laajuus|Musik, annan omfattning|Music, other scope
efi|Erikoislääkäri kliininen fysiologia ja isotooppilääketiede|Specialistläkare i klinisk fysiologi och isotopmedicin|Specialist doctor in Clinical Physiology and Nuclear Medicine
efl|Erikoislääkäri kliininen farmakologia ja lääkehoito|Specialistläkare i klinisk farmakologi och l�kemedelsbehandling|Specialist doctor in Clinical Pharmacology and Pharmacotherapy
efy|Erikoislääkäri fysiatria|Specialistläkare i fysiatrik|Specialist doctor in Physical Medicine
eg|Kuvataide, 60 op.|Bildkonst, 60 sp|Visual arts, 60 ECTS
ege|Erikoislääkäri geriatria|Specialistläkare i geriatrik|Specialist doctor in Geriatrics
egk|Erikoislääkäri gastroenterologinen kirurgia|Specialistläkare i gastroenterologisk kirurgi|Specialist doctor in Gastroenterological Surgery
eh|Kuvataide, 120 op.|Bildkonst, 120 sp|Visual arts, 120 ECTS
eha|Erikoishammaslääkäri|Specialisttandläkare|Specialist Dentist
ehd|Erikoishammaslääkäri hammaslääketieteellinen diagnostiikka|Specialisttandläkare odontologisk diagnostik|Specialist dentist in Dental Diagnostics
ehe|Erikoislääkäri kliininen hematologia|Specialistläkare i klinisk hematologi|Specialist doctor in Clinical Hematology
eho|Erikoishammaslääkäri hampaiston oikomishoito|Specialisttandläkare ortodontisk behandling|Specialist dentist in Orthodontic Treatment
eht|Erikoishammaslääkäri terveydenhuolto|Specialisttandläkare h�lsov�rd|Specialist dentist in Healthcare
ei|Kuvataide, muu laajuus|Bildkonst, annan omfattning|Visual arts, other scope
eia|Erikoislääkäri ihotaudit ja allergologia|Specialistläkare i dermatologi och allergologi|Specialist doctor in Dermatology and Allergology
ej|Liikunta, 60 op.|Idrott, 60 sp|Physical Education, 60 ECTS
ek|Liikunta, 120 op.|Idrott, 120 sp|Physical Education, 120 ECTS
eka|Erikoislääkäri keuhkosairaudet ja allergologia|Specialistläkare i lungsjukdomar och allergologi|Specialist doctor in Respiratory Diseases and Allergology
ekh|Erikoishammaslääkäri kliininen hammashoito|Specialisttandläkare klinisk odontologi|Specialist dentist in Clinical Dental Care
ekk|Erikoislääkäri kliininen kemia|Specialistläkare i klinisk kemi|Specialist doctor in Clinical Chemistry
ekm|Erikoislääkäri kliininen mikrobiologia|Specialistläkare i klinisk mikrobiologi|Specialist doctor in Clinical Microbiology
ekn|Erikoislääkäri kliininen neurofysiologia|Specialistläkare i klinisk neurofysiologi|Specialist doctor in Clinical Neurophysiology
eko|Erikoislääkäri korva-, nenä- ja kurkkutaudit|Specialistläkare i öron-, näs- och halssjukdomar|Specialist doctor in Ear, Nose, and Throat Diseases
el|Liikunta, muu laajuus|Idrott, annan omfattning|Physical Education, other scope
ela|Erikoislääkäri|Specialistläkare|Specialist Doctor
ele|Erikoislääkäri neurologia|Specialistläkare i neurologi|Specialist doctor in Neurology
elf|Erikoislääkäri foniatria|Specialistläkare i foniatri|Specialist doctor in Phoniatrics
elg|Erikoislääkäri gastroenterologia|Specialistläkare i gastroenterologi|Specialist doctor in Gastroenterology
eli|Erikoislääkäri infektiosairaudet|Specialistläkare i infektionssjukdomar|Specialist doctor in Infectious Diseases
elk|Erikoislääkäri kardiologia|Specialistläkare i kardiologi|Specialist doctor in Cardiology
ell|Erikoislääkäri liikuntalääketiede|Specialistläkare i idrottsmedicin|Specialist doctor in Sports Medicine
eln|Erikoislääkäri lastenneurologia|Specialistläkare i barnneurologi|Specialist doctor in Pediatric Neurology
elp|Erikoislääkäri lastenpsykiatria|Specialistläkare i barn- och ungdomspsykiatri|Specialist doctor in Child and Adolescent Psychiatry
els|Erikoislääkäri silmätaudit|Specialistläkare i ögonsjukdomar|Specialist doctor in Ophthalmology
elt|Erikoislääkäri lastentaudit|Specialistläkare i barnsjukdomar|Specialist doctor in Pediatric Diseases
elu|Erikoislääkäri urologia|Specialistläkare urologi|Specialist doctor Urology
elv|Erikoislääkäri verisuonikirurgia|Specialistläkare i kärlkirurgi|Specialist doctor in Vascular Surgery
ely|Erikoislääkäri yleiskirurgia|Specialistläkare allmän kirurgi|Specialist doctor in General Surgery
em|Terveystieto, 60 op.|Hälsokunskap, 60 sp|Health Education, 60 ECTS
en|Terveystieto, 120 op.|Hälsokunskap, 120 sp|Health Education, 120 ECTS
ene|Erikoislääkäri nefrologia|Specialistläkare i njurmedicin|Specialist doctor in Nephrology
enk|Erikoislääkäri neurokirurgia|Specialistläkare i neurokirurgi|Specialist doctor in Neurosurgery
enp|Erikoislääkäri nuorisopsykiatria|Specialistläkare i ungdomspsykiatri|Specialist doctor in Adolescent Psychiatry
ens|Erikoislääkäri naistentaudit ja synnytykset|Specialistläkare i obstetrik och gynekologi|Specialist doctor in Obstetrics and Gynecology
eo|Terveystieto, muu laajuus|Hälsokunskap, annan omfattning|Health Education, other scope
eol|Erikoislääkäri oikeuslääketiede|Specialistläkare i rättsmedicin|Specialist doctor in Forensic Medicine
eop|Erikoislääkäri oikeuspsykiatria|Specialistläkare i rättspsykiatri|Specialist doctor in Forensic Psychiatry
eot|Erikoislääkäri ortopedia ja traumatologia|Specialistläkare i ortopedi och traumatologi|Specialist doctor in Orthopedics and Traumatology
ep|Käsityö (tekstiilityö), 60 op.|Slöjd (textil), 60 sp|Handicraft (Textile Work), 60 ECTS
epe|Erikoislääkäri perinnöllisyyslääketiede|Specialistläkare i medicinsk genetik|Specialist doctor in Medical Genetics
epk|Erikoislääkäri plastiikkakirurgia|Specialistläkare i plastikkirurgi|Specialist doctor in Plastic Surgery
epl|Erikoislääkäri patologia|Specialistläkare i patologi|Specialist doctor in Pathology
eps|Erikoislääkäri psykiatria|Specialistläkare i psykiatri|Specialist doctor in Psychiatry
eq|Käsityö (tekstiilityö), 120 op.|Slöjd (textil), 120 sp|Handicraft (Textile Work), 120 ECTS
er|Käsityö (tekstiilityö), muu laajuus|Slöjd (textil), annan omfattning|Handicraft (Textile Work), other scope
era|Erikoislääkäri radiologia|Specialistläkare i radiologi|Specialist doctor in Radiology
ere|Erikoislääkäri reumatologia|Specialistläkare i reumatologi|Specialist doctor in Rheumatology
erk|Erikoislääkäri käsikirurgia|Specialistläkare i handkirurgi|Specialist doctor in Hand Surgery
erl|Erikoislääkäri lastenkirurgia|Specialistläkare i barnkirurgi|Specialist doctor in Pediatric Surgery
ers|Erikoislääkäri suu- ja leukakirurgia|Specialistläkare i käk- och ansiktkirurgi|Specialist doctor in Oral and Maxillofacial Surgery
es|Käsityö (tekninen työ), 60 op.|Slöjd  (teknisk), 60 sp|Handicraft (Technical Work), 60 ECTS
esi|Erikoislääkäri sisätaudit|Specialistläkare i invärtesmedicin|Specialist doctor in Internal Medicine
esl|Erikoishammaslääkäri suu- ja leukakirurgia|Specialisttandläkare�mun- och k�kkirurgi|Specialist dentist in Oral and Maxillofacial Surgery
esr|Erikoislääkäri sydän- ja rintaelinkirurgia|Specialistläkare i hjärt- och thoraxkirurgi|Specialist doctor in Cardiac and Thoracic Surgery
esy|Erikoislääkäri syöpätaudit|Specialistläkare i onkologi|Specialist doctor in Oncology
et|Käsityö (tekninen työ), 120 op.|Slöjd (teknisk), 120 sp|Handicraft (Technical Work), 120 ECTS
eth|Erikoislääkäri terveydenhuolto|Specialistläkare hälsovård|Specialist doctor in Healthcare
ett|Erikoislääkäri työterveyshuolto|Specialistläkare företagshälsovårdlsov�rd|Specialist doctor in Occupational Health
eu|Käsityö (tekninen työ), muu laajuus|Slöjd (teknisk), annan omfattning|Handicraft (Technical Work), other scope
ev|Käsityö, 60 op.|Slöjd, 60 sp|Handicraft, 60 ECTS
ew|Käsityö, 120 op.|Slöjd, 120 sp|Handicraft, 120 ECTS
ex|Käsityö, muu laajuus|Slöjd, annan omfattning|Handicraft, other scope
ey|Kotitalous, 60 op.|Huslig ekonomi, 60 sp|Home Economics, 60 ECTS
eyl|Erikoislääkäri yleislääketiede|Specialistläkare allmänmedicinicin|Specialist doctor in General Practice
ez|Kotitalous, 120 op.|Huslig ekonomi, 120 sp|Home Economics, 120 ECTS
fa|Kotitalous, muu laajuus|Huslig ekonomi, annan omfattning|Home Economics, other scope
far|farmasian opinnot|farmacistudier|pharmacy studies
fb|Filosofia, 60 op.|Filosofi, 60 sp|Philosophy, 60 ECTS
fc|Filosofia, 120 op.|Filosofi, 120 sp|Philosophy, 120 ECTS
fd|Filosofia, muu laajuus|Filosofi, annan omfattning|Philosophy, other scope
fe|Psykologia, 60 op.|Psykologi, 60 sp|Psychology, 60 ECTS
ff|Psykologia, 120 op.|Psykologi, 120 sp|Psychology, 120 ECTS
fg|Psykologia, muu laajuus|Psykologi, annan omfattning|Psychology, other scope
fh|Tietotekniikka, 60 op.|Informationsteknik, 60 sp|Information Technology, 60 ECTS
fi|Tietotekniikka, 120 op.|Informationsteknik, 120 sp|Information Technology, 120 ECTS
fj|Tietotekniikka, muu laajuus|Informationsteknik, annan omfattning|Information Technology, other scope
fk|Maa- ja metsätalous, puutarhanhoito, 60 op.|Jord- och skogsbruk, trädgårdsskötsel, 60 sp|Agriculture and Forestry, Gardening, 60 ECTS
fl|Maa- ja metsätalous, puutarhanhoito, 120 op.|Jord- och skogsbruk, trädgårdsskötsel, 120 sp|Agriculture and Forestry, Gardening, 120 ECTS
fm|Maa- ja metsätalous, puutarhanhoito, muu laajuus|Jord- och skogsbruk, trädgårdsskötsel, annan omfattning|Agriculture and Forestry, Gardening, other scope
fn|Kaupalliset aineet ja konekirjoitus, 60 op.|Kommersiella ämnen och maskinskrivning, 60 sp|Commercial Subjects and Typing, 60 ECTS
fo|Kaupalliset aineet ja konekirjoitus, 120 op.|Kommersiella ämnen och maskinskrivning, 120 sp|Commercial Subjects and Typing, 120 ECTS
fp|Kaupalliset aineet ja konekirjoitus, muu laajuus|Kommersiella ämnen och maskinskrivning, annan omfattning|Commercial Subjects and Typing, other scope
fw|Vapaa-aika- ja nuorisotyö|Fritids- och ungdomsarbete|Leisure and Youth Work
fx|Kielitieteet|Språkvetenskap|Linguistics
fy|Kasvatustieteet|Pedagogik|Educational Sciences
fz|Opetus- ja kasvatustyö|Undervisnings- och uppfostringsarbete|Teaching and Education Work
ga|Teologia|Teologi|Theology
gb|Muu humanistisen ja kasvatusalan koulutus|Annan utbildning inom humaniora och pedagogik|Other Humanities and Education Training
gc|Käsi- ja taideteollisuus|Hantverk och konstindustri|Crafts and Arts
gd|Viestintä ja informaatiotieteet|Kommunikation och informationsvetenskap|Communication and Information Sciences
ge|Kirjallisuus|Litteratur|Literature
gf|Teatteri ja tanssi|Teater och dans|Theatre and Dance
gg|Kulttuurin ja taiteiden tutkimus|Kultur- och konstforskning|Cultural and Art Studies
gh|Muu kulttuurialan koulutus|Annan kulturutbildning|Other Cultural Education
gi|Liiketalous ja kauppa|Företagsekonomi och handel|Business Economics and Trade
gj|Kansantalous|Nationalekonomi|Economics
gk|Hallinto|Administration|Administration
gl|Tilastotiede|Statistik|Statistics
gm|Sosiaalitieteet|Samhällsvetenskaper|Social Sciences
gn|Politiikkatieteet|Statskunskap|Political Science
go|Oikeustiede|Juridik|Law
gp|Yritystoiminnan perusteet|Företagandets grunder|Basics of Business
gq|Muu yhteiskuntatieteiden, liiketalouden ja hallinnon alan koulutus|Annan utbildning inom samhällsvetenskaper, ekonomi och förvaltning|Other Education in Social Sciences, Business, and Administration
gr|Geo-, avaruus-, ja tähtitieteet|Geo-, rymd- och astronomiska vetenskaper|Geosciences, Astronomy, and Space Sciences
gs|Muu luonnontieteiden alan koulutus|Annan utbildning inom naturvetenskaper|Other Education in Natural Sciences
gt|Arkkitehtuuri ja rakentaminen|Arkitektur och byggnad|Architecture and Construction
gu|Kone-, metalli- ja energiatekniikka|Maskin-, metall- och energiteknik|Mechanical, Metal, and Energy Engineering
gv|Sähkö- ja automaatiotekniikka|El- och automationsteknik|Electrical and Automation Engineering
gw|Tieto- ja tietoliikennetekniikka|Informations- och kommunikationsteknik|Information and Communication Technology
gx|Graafinen ja viestintätekniikka|Grafisk och kommunikationsteknik|Graphic and Communication Technology
gy|Elintarvikeala ja biotekniikka|Livsmedelsbransch och bioteknik|Food Industry and Biotechnology
gz|Prosessi-, kemian- ja materiaalitekniikka|Process-, kemi- och materialteknik|Process, Chemical, and Materials Engineering
ha|Tekstiili- ja vaatetustekniikka|Textil- och klädteknik|Textile and Clothing Technology
hb|Ajoneuvo- ja kuljetustekniikka|Fordons- och transportteknik|Vehicle and Transport Technology
hc|Tuotantotalous|Industrial Management|Produktionsekonomi
hd|Muu tekniikan ja liikenteen alan koulutus|Annan utbildning inom teknik och transport|Other Education in Technology and Transport
he|Maatilatalous|Jordbruk|Farming
hf|Puutarhatalous|Trädgårdsnäring|Horticulture
hg|Kalatalous|Fiskerinäring|Fisheries
hh|Metsätalous|Forestry|Skogsbruk
hi|Luonto- ja ympäristöala|Natur- och miljöbranschen|Nature and Environment
hj|Muu luonnonvara- ja ympäristöalan koulutus|Annan utbildning inom naturresurser och miljö|Other Education in Natural Resources and Environment
hk|Sosiaaliala|Socialt arbete|Social Services
hl|Terveysala|Hälsovård|Health Care
hl4|hammaslääketieteen lisensiaatti 4|licentiat i odontologi 4|Licentiate of Dentistry 4
hm|Sosiaali- ja terveysala (alojen yhteiset ohjelmat)|Social- och hälsovård (gemensamma program)|Social and Health Care (joint programs)
hn|Hammaslääketiede ja muu hammashuolto|Tandvård och annan tandvård|Dentistry and Other Dental Care
ho|Kuntoutus ja liikunta|Rehabilitering och idrott|Rehabilitation and Physical Education
hp|Tekniset terveyspalvelut|Tekniska hälsotjänster|Technical Health Services
hq|Farmasia ja muu lääkehuolto|Farmaci och annan läkemedelsförsörjning|Pharmacy and Other Pharmaceutical Services
hr|Lääketiede|Medicin|Medicine
hs|Eläinlääketiede|Veterinärmedicin|Veterinary Medicine
ht|Kauneudenhoitoala|Skönhetsvård|Beauty Care
hte|Hoitotason ensihoito 30 op|Förstavårdare 30 sp|Advanced Pre-hospital Care, 30 ECTS
hu|Muu sosiaali-, terveys- ja liikunta-alan koulutus|Annan utbildning inom social-, hälso- och idrottsbranschen|Other Education in Social, Health, and Physical Education
hv|Matkailuala|Turism|Tourism
hw|Majoitus- ja ravitsemisala|Inkvartering och servering|Hospitality and Catering
hx|Kotitalous- ja kuluttajapalvelut|Hushålls- och konsumenttjänster|Household and Consumer Services
hy|Puhdistuspalvelut|Rengöringstjänster|Cleaning Services
hz|Muu matkailu-, ravitsemis- ja talousalan koulutus|Annan utbildning inom turism, inkvartering, servering och hushållsekonomi|Other Education in Tourism, Hospitality, and Home Economics
ia|Sotilas-ja rajavartioala|Militär- och gränsbevakningstjänster|Military and Border Guard Services
ib|Palo-ja pelastusala|Brand- och räddningstjänster|Fire and Rescue Services
ic|Poliisiala|Polisbranschen|Police Services
id|Vankeinhoito|Fängelsevård|Correctional Services
ie|Lukio-opetus|Gymnasieutbildning|Upper Secondary Education
if|Aikuisten maahanmuuttajien kotoutumiskoulutus|Integrationsutbildning f�r vuxna invandrare|Integration Training for Adult Immigrants
ig|Luku- ja kirjoitustaidottomien maahanmuuttajien koulutus|Utbildning för analfabeta invandrare|Education for Illiterate Immigrants
ij|Taloustiede|Nationalekonomi|Economics
ik|pääaineeseen kuuluvat aineen opettajan pedagogiset opinnot|pedagogiska studier för ämneslärare som ingår i huvudämnet|Pedagogical studies for subject teachers included in the major
il|sivuaineena aineen opettajan pedagogiset opinnot|pedagogiska studier för ämneslärare som biämne|Pedagogical studies for subject teachers as a minor
im|erilliset opettajan pedagogiset opinnot|pedagogiska studier för lärare som fristående studier|Non-degree pedagogical teacher studies
in|pääaineeseen kuuluvat perusopetuksessa opetettavien aineiden ja aihekokonaisuuksien monialaiset opinnot|Multidisciplinära studier i ämnen och temahelheter som undervisas i grundläggande utbildning och som ingår i huvudämnet|Multidisciplinary studies of subjects and thematic entities taught in basic education included in the major
io|sivuaineena perusopetuksessa opetettavien aineiden ja aihekokonaisuuksien monialaiset opinnot|biämne i mångvetenskapliga studier av ämnen och tematiska helheter som undervisas i grundläggande utbildning|minor in multidisciplinary studies of subjects and thematic entities taught in basic education
ip|erilliset perusopetuksessa opetettavien aineiden ja aihekokonaisuuksien monialaiset opinnot|fristående mångvetenskapliga studier av ämnen och tematiska helheter som undervisas i grundläggande utbildning|non-degree multidisciplinary studies of subjects and thematic entities taught in basic education
iq|pääaineena varhaiskasvatuksen tehtäviin ammatillisia valmiuksia antavat opinnot (YO) ja varhaiskasvatuksen ja sosiaalipedagogiikan opinnot (AMK)|huvudämne i yrkesstudier som ger färdigheter för uppgifter inom småbarnspedagogik (universitet) och studier i småbarnspedagogik och socialpedagogik (YH)|major in professional studies providing qualifications for early childhood education tasks (university) and studies in early childhood education and social pedagogy (UAS)
ir|erilliset erityislastentarhanopettajan opinnot|fristående studier för speciallärare i småbarnspedagogik|non-degree studies for special needs early childhood education teacher
is|pääaineeseen kuuluu erityisopettajan pätevyys|huvudämnet inkluderar behörighet som speciallärare|the major includes qualification for special needs education teacher
it|sivuaineena erityisopettajan pätevyys|biämne i speciallärarbehörighet|minor in special needs education teacher qualification
iu|erilliset erityisopettajan opinnot|fristående studier för speciallärare|non-degree studies for special needs education teachers
iv|pääaineeseen kuuluu peruskoulun ja lukion opinto-ohjaajan pätevyys|huvudämnet inkluderar behörighet som studiehandledare i grundskolan och gymnasiet|the major includes qualification for a guidance counselor in basic education and upper secondary school
iw|sivuaineena peruskoulun ja lukion opinto-ohjaajan pätevyys|"Behörighet som studiehandledare i grundskolan och gymnasiet som biämne "|minor in guidance counseling qualification for basic and upper secondary education
ix|ruotsinkielinen ammatillinen opettajankoulutus|svenskspråkig yrkeslärarutbildning|Swedish-language vocational teacher education
iy|erilliset opinto-ohjaajan opinnot|fristående studier för studiehandledare|non-degree studies in guidance counseling
ja|ammatillinen opettajakoulutus|yrkeslärarutbildning|vocational teacher training
jb|ammatillinen erityisopettajakoulutus|yrkesinriktad speciallärarutbildning|vocational special needs education teacher trainingtion teacher training
jc|ammatillinen opinto-ohjaajakoulutus|yrkesinriktad studiehandledarutbildning|vocational guidance counselor training
jd|sivuaineena suoritetut erityislastentarhanopettajan opinnot|biämne i studier för specialpedagogik inom småbarnspedagogik|minor in studies for special needs early childhood teacher
je|Viron kieli, 120 op.|Estniska språket, 120 sp|Estonian language, 120 ECTS
jf|Viron kieli, muu laajuus|Estniska språket, annan omfattning|Estonian language, other scope
jg|Kiinan kieli, 60 op.|Kinesiska språket, 60 sp|Chinese language, 60 ECTS
jh|Kiinan kieli, 120 op.|Kinesiska språket, 120 sp|Chinese language, 120 ECTS
ji|Kiinan kieli, muu laajuus|Kinesiska språket, annan omfattning|Chinese language, other scope
jj|Portugalin kieli, 60 op.|Portugisiska språket, 60 sp|Portuguese language, 60 ECTS
jk|Portugalin kieli, 120 op.|Portugisiska språket, 120 sp|Portuguese language, 120 ECTS
jl|Portugalin kieli, muu laajuus|Portugisiska språket, annan omfattning|Portuguese language, other scope
jm|Japanin kieli, 60 op.|Japanska språket, 60 sp|Japanese language, 60 ECTS
jn|Japanin kieli, 120 op.|Japanska språket, 120 sp|Japanese language, 120 ECTS
jo|Japanin kieli, muu laajuus|Japanska språket, annan omfattning|Japanese language, other scope
jp|Suomen kieli, äidinkieli ja kirjallisuus, 60 op.|Finska språket, modersmål och litteratur, 60 sp|Finnish language, mother tongue and literature, 60 ECTS
jq|Suomen kieli, äidinkieli ja kirjallisuus, 120 op.|Finska språket, modersmål och litteratur, 120 sp|Finnish language, mother tongue and literature, 120 ECTS
jr|Suomen kieli, äidinkieli ja kirjallisuus, muu laajuus|Finska språket, modersmål och litteratur, annan omfattning|Finnish language, mother tongue and literature, other scope
js|Ruotsin kieli, åidinkieli ja kirjallisuus, 60 op.|Svenska språket, modersmål och litteratur, 60 sp|Swedish language, mother tongue and literature, 60 ECTS
jt|Ruotsin kieli, äidinkieli ja kirjallisuus, 120 op.|Svenska språket, modersmål och litteratur, 120 sp|Swedish language, mother tongue and literature, 120 ECTS
ju|Ruotsin kieli, äidinkieli ja kirjallisuus, muu laajuus|Svenska språket, modersmål och litteratur, annan omfattning|Swedish language, mother tongue and literature, other scope
jv|Saamen kieli, äidinkieli ja kirjallisuus, 60 op.|Samiska språket, modersmål och litteratur, 60 sp|Sámi language, mother tongue and literature, 60 ECTS
jw|Saamen kieli, äidinkieli ja kirjallisuus, 120 op.|Samiska språket, modersmål och litteratur, 120 sp|Sámi language, mother tongue and literature, 120 ECTS
jx|Saamen kieli, äidinkieli ja kirjallisuus, muu laajuus|Samiska språket, modersmål och litteratur, annan omfattning|Sámi language, mother tongue and literature, other scope
jy|Romaninkieli, äidinkieli ja kirjallisuus, 60 op.|Romani språket, modersmål och litteratur, 60 sp|Romani language, mother tongue and literature, 60 ECTS
jz|Romaninkieli, äidinkieli ja kirjallisuus, 120 op.|Romani språket, modersmål och litteratur, 120 sp|Romani language, mother tongue and literature, 120 ECTS
ka|Romaninkieli, äidinkieli ja kirjallisuus, muu laajuus|Romani språket, modersmål och litteratur, annan omfattning|Romani language, mother tongue and literature, other scope
kb|Viittomakieli, äidinkieli ja kirjallisuus, 60 op.|Teckenspråk, modersmål och litteratur, 60 sp|Sign language, mother tongue and literature, 60 ECTS
kc|Viittomakieli, äidinkieli ja kirjallisuus, 120 op.|Teckenspråk, modersmål och litteratur, 120 sp|Sign language, mother tongue and literature, 120 ECTS
kd|Viittomakieli, äidinkieli ja kirjallisuus, muu laajuus|Teckenspråk, modersmål och litteratur, annan omfattning|Sign language, mother tongue and literature, other scope
ke|sivuaineena varhaiskasvatuksen tehtäviin ammatillisia valmiuksia antavat opinnot (YO)|biämne i yrkesstudier som ger färdigheter för uppgifter inom småbarnspedagogik (universitet)|minor in professional studies providing qualifications for early childhood education tasks (university)
kk|Viron kieli, 60 op.|Estniska språket, 60 sp|Estonian language, 60 ECTS
kl|Uskonto (islam), 60 op.|Religion (islam), 60 sp|Religion (Islam), 60 ECTS
km|Uskonto (islam), 120 op.|Religion (islam), 120 sp|Religion (Islam), 120 ECTS
kn|Uskonto (islam), muu laajuus|Religion (islam), annan omfattning|Religion (Islam), other scope
ko|Uskonto (buddhalaisuus), 60 op.|Religion (buddhism), 60 sp|Religion (Buddhism), 60 ECTS
kp|Uskonto (buddhalaisuus), 120 op.|Religion (buddhism), 120 sp|Religion (Buddhism), 120 ECTS
kq|Uskonto (buddhalaisuus), muu laajuus|Religion (buddhism), annan omfattning|Religion (Buddhism), other scope
ks|Uskonto (katolinen), muu laajuus|-|-
kt|Uskonto (katolinen), 120 op.|-|-
ku |Uskonto (katolinen), 60 op.|-|-
ll4|lääketieteen lisensiaatti 4|medicine licentiat 4|Licentiate of Medicine 4
ll5|lääketieteen lisensiaatti 5|medicine licentiat 5|Licentiate of Medicine 5
ms|Musiikki|Musik|Music
oa|Opettajan pedagogiset opinnot osana tutkintoa|Pedagogiska studier för lärare som en del av examen|Pedagogical studies for teachers as part of the degree
ob|Perusopetuksessa opetettavien aineiden ja aihekokonaisuuksien monialaiset opinnot osana tutkintoa|Multidisciplinära studier av ämnen och ämnesområden för grundskolan inkluderade i examen|Multidisciplinary studies of subjects and thematic areas for basic education included in the degree
oe|Erityisopettajan opinnot osana tutkintoa|Speciallärarstudier som en del av examenav examen|Special educational needs teacher studies as part of the degree
of|Peruskoulun ja lukion opinto-ohjaajan opinnot osana tutkintoa|Studiehandledarutbildning för grund- och gymnasieskolan inkluderad i examen|Studies in guidance counselling for primary and secondary education as part of the degree
og|Varhaiskasvatuksen tehtäviin ja esiopetukseen ammatillisia valmiuksia antavat opinnot (YO) osana tutkintoa|Universitetsstudier som ger yrkesmässiga kvalifikationer för uppgifter inom småbarnspedagogik och förskoleundervisning som en del av examen|Studies providing professional qualifications for early childhood education and pre-primary education tasks (university level) as part of the degree
pel|Suoritettu perusterveydenhuollon lisäkoulutus|Genomgått tilläggsutbildning inom primärvården|Completed additional training in primary health care
pte|Psykoterapeutti|Psykoterapeut|Psychotherapist
put|Puheterapeutti|Talterapeut|Speech therapist
pv|Pääaineena varhaiskasvatuksen tehtäviin ammatillisia valmiuksia antavat opinnot (YO). Hyväksyminen opintoihin 1.9.2019 jälkeen, opinnot tuottavat vain varhaisvatuksen opettajan kelpoisuuden|Huvudämnestudier som ger yrkeskompetens för uppgifter inom småbarnspedagogik (universitetsnivå). Antagning till studierna efter 1 september 2019 ger endast behörighet som förskollärare.|Major studies providing professional qualifications for early childhood education roles (university-level). Acceptance into the studies after September 1st, 2019, qualifies only for early childhood education teaching.
rlh|Suuhygienistin lääkkeenmääräämisen edellyttämä lisäkoulutus|Tilläggsutbildning som krävs för läkemedelsordination av tandhygienist.|Further education required for medical prescription by dental hygienists
rlo|Optikon lääkkeenmääräämisen edellyttämä lisäkoulutus|Tilläggsutbildning som krävs för läkemedelsordination av optiker|Further education required for medical prescription by opticians
rls|Rajatun lääkkeenmääräämisen erikoispätevyyden koulutus|"Studier för särskild behörighet till begränsad förskrivningsrätt av läkemedel "|Studies for limited medical prescription authority
rte|Ravitsemusterapeutti|Näringsterapeut|Dietitian
rv|Erilliset varhaiskasvatuksen opettajan tehtäviin ammatillisia valmiuksia antavat opinnot (YO). Hyväksyminen opintoihin 1.9.2019 jälkeen, opinnot tuottavat vain varhaisvatuksen opettajan kelpoisuuden.|Fristående studier som ger yrkeskompetens för förskollärare (universitetsnivå). Antagning till studierna efter 1 september 2019 ger endast behörighet som|Non-degree studies providing professional qualifications for early childhood education teachers (university-level). Acceptance into the studies after September 1st, 2019, qualifies only for early childhood education teaching.
sos|Sosiaalityöntekijä|Socialarbetare|Social Worker
sv|Sivuaineena varhaiskasvatuksen tehtäviin ammatillisia valmiuksia antavat opinnot (YO).  Opintoihin hyväksyminen 1.9.2019 jälkeen, opinnot tuottavat vain varhaiskasvatuksen opettajan kelpoisuuden.|Biämnesstudier som ger yrkeskompetens för uppgifter inom småbarnspedagogik (universitetsnivå). Antagning till studierna efter 1 september 2019 ger endast behörighet som förskollärare|Minor studies providing professional qualifications for early childhood education roles (university-level). Acceptance into the studies after September 1st, 2019, qualifies only for early childhood education teaching.
teh|Muut terveydenhuollon alat: suorittanut hyväksytysti kaksi kolmasosaa kyseisen koulutuksen opinnoistaan|Andra hälsovårdsområden: har slutfört två tredjedelar av studierna i den aktuella utbildningen|Other healthcare fields: completed two-thirds of the studies in the respective program
ts|Teatteri ja tanssi, 120 op|Teater och dans, 120 sp|Theatre and dance, 120 ECTS
tt|Teatteri ja tanssi, 60 op|Teater och dans, 60 sp|Theatre and dance, 60 ECTS
tta|Työterveyshuollon asiantuntija|Specialist inom företagshälsovård|Occupational Healthcare Professional
ttl|Tyyterveyshuollon lääkäri|Företagshälsovårdsläkare|Occupational Health Physician
ttt|Työterveyshuollon terveydenhoitaja|Företagshälsovårdare|Occupational Health Nurse
va|erilliset varhaiskasvatuksen tehtäviin ammatillisia valmiuksia antavat opinnot (YO)|Fristående studier som ger yrkeskompetens för uppgifter inom småbarnspedagogik (universitetsnivå)|Non-degree studies providing professional qualifications for roles in early childhood education (university level)
vla|Suorittanut EU-/ETA-alueen ulkopuolella koulutettujen lääkärien kliinisen kuulustelun|Genomgått det kliniska förhöret för läkare utbildade utanför EU-/EES-området|Completed the clinical examination for physician trained outside the EU/EEA
vlb|Suorittanut EU-/ETA-alueen ulkopuolella koulutettujen lääkärien suomalaisen terveydenhuollon kuulustelun|Genomgått Finlands hälso- och sjukvårdsförhör för läkare utbildade utanför EU/EES|Completed the Finnish health care system examination for doctors trained outside the EU/EEA
vlc|Suorittanut EU-/ETA-alueen ulkopuolella koulutettujen lääkärien käytännön potilastentin|Genomgått den praktisk tentamen i patientarbete för läkare utbildade utanför EU/EES|Completed the practical patient care examination for doctors trained outside the EU/EEA
vld|Opiskelijana EU-/ETA-alueen ulkopuolella ja suoritettu lääkärien kliininen kuulustelu|Genomgått det kliniska förhöret för läkare utbildade utanför EU-/EES-området som student|Completed the clinical examination for physician trained outside the EU/EEA as a student
vle|EU/ETA-alueen ulkopuolella hammaslääkärin tutkinnon suorittaneen kaikki pätevyyskuulustelut suoritettu, ei ennakkotietoa Virtaan|"Alla förhör om behörighet genomförts av person med tandläkarexamen utanför  EU/EES, ingen förhandsinformation i Virta "|All qualification exams for a dentist trained outside the EU/EEA area have been completed, no prior information in Virta
vo|erilliset varhaiskasvatuksen sosionomipätevyyteen tähtäävät opinnot (amk) 60 op|Fristående studier som syftar till socionombehörighet inom småbarnspedagogik (YH) 60 sp|Non-degree studies targeting social services qualification in early childhood education (UAS) 60 ECTS
vs|tutkintoon sisältyy varhaiskasvatukseen ja sosiaalipedagogiikkaan suuntautuneet vähintään 60 opintopisteen laajuiset opinnot (amk)|Examen inkluderar minst 60 högskolepoäng i småbarnspedagogik och socialpedagogik (YH)|Degree includes a minimum of 60 ECTS credits in early childhood education and social pedagogy (UAS)
yek|Suoritettu yleislääketieteen erityiskoulutus|Genomgått särskild allmänläkarutbildning|Completed specific training in general medical practice
`;
