// Code lists of VIRTA that Koski does not read. Codes and Finnish names: CSCfi/VIRTA-Opintotietopalvelu@401b3af
// XML-skeemat/koodistot.xsd, 2026-06-12; Swedish and English names are ours.

// Names are those that Koski prints; on 20.5.2026 VIRTA re-worded 5 ("luopunut tai pysyvästi päättynyt") and
// 6 ("määräaika päättynyt") and added 7.
export const opiskeluoikeudentilaYhdenOikeudenSaannos = `
7|päättynyt yhden opiskeluoikeuden säännöksen johdosta|avslutad enligt bestämmelsen om en studierätt|ended by the rule of one right to study
`;

export const rahoituslahde = `
1|Perusrahoitus|Basfinansiering|Core funding
2|ESR-rahoitus|ESF-finansiering|European Social Fund
3|TE-rahoitus|Arbetskraftspolitisk finansiering|Employment administration funding
4|Maksullinen tilauskoulutus|Avgiftsbelagd uppdragsutbildning|Made-to-order education
5|Lukuvuosimaksu|Läsårsavgift|Tuition fee
6|Jatkuvan oppimisen ja työllisyyden palvelukeskuksen valtionavustus|Statsunderstöd från servicecentret för kontinuerligt lärande|Grant of the Service Centre for Continuous Learning
7|Jatkuvan oppimisen ja työllisyyden palvelukeskuksen hankintakoulutus|Utbildning upphandlad av servicecentret för kontinuerligt lärande|Training procured by the Service Centre for Continuous Learning
8|Jatkuvan oppimisen ja työllisyyden palvelukeskuksen RRF-valtionavustus|RRF-statsunderstöd från servicecentret för kontinuerligt lärande|RRF grant of the Service Centre for Continuous Learning
9|Jatkuvan oppimisen ja työllisyyden palvelukeskuksen RRF-hankintakoulutus|RRF-utbildning upphandlad av servicecentret för kontinuerligt lärande|RRF training procured by the Service Centre for Continuous Learning
`;

export const lukuvuosimaksuntila = `
0|Maksamatta|Obetald|Not paid
1|Maksettu|Betald|Paid
`;

export const liikkuvuusohjelma = `
101|Erasmus+|Erasmus+|Erasmus+
102|Muu EU-ohjelma|Annat EU-program|Other EU programme
103|Pohjoismaiden ministerineuvoston ohjelma|Nordiska ministerrådets program|Programme of the Nordic Council of Ministers
104|Muu kansainvälinen ohjelma|Annat internationellt program|Other international programme
105|Kansallinen ohjelma|Nationellt program|National programme
106|Korkeakoulun oma sopimus|Högskolans eget avtal|Agreement of the institution
107|Opiskelijan oma järjestely|Arrangerad av studeranden|Arranged by the student
108|Muu|Annat|Other
999|Tuntematon|Okänt|Unknown
`;

export const liikkuvuudensuunta = `
1|Lähtevä|Utresande|Outgoing
2|Saapuva|Inresande|Incoming
`;

export const liikkuvuudentyyppi = `
1|Opiskelijavaihto|Studentutbyte|Student exchange
2|Kansainvälinen harjoittelu|Internationell praktik|International traineeship
`;

export const organisaatiorooli = `
1|Myöntävä|Beviljande|Granting
2|Järjestävä|Arrangerande|Organising
3|Lähde|Ursprunglig|Source
4|Kohde|Mottagande|Target
5|Fuusioitunut myöntäjä|Fusionerad beviljare|Merged grantor
9|Tuntematon|Okänd|Unknown
`;

export const opintosuorituksenlaji = `
1|Tutkinto|Examen|Degree
2|Muu opintosuoritus|Annan studieprestation|Other attainment
3|Ei huomioitava|Beaktas inte|Not counted
4|Oppilaitoksen sisäinen|Läroanstaltens interna|Internal to the institution
`;
