// Numbers and names: CSCfi/antero@d4d20802 db_archive/sql_archive/2945__drop_create_table_vipunentk_lisatiedot_korkeakoulut.sql,
// 2020-03-31. Where Koski's public test data has the institution, its OID, names and municipality are those of
// Opetushallitus/koski@180e806b src/main/resources/mockdata/organisaatio, 2026-08-21. Metropolia, Tampere and LUT have
// the names that they use now; Aalto and UEF the municipality of their main campus. Numbers of the former art academies
// and of the former Lapland institutions: https://wiki.eduuni.fi/display/cscsuorat/7.1+Korkeakoulujen+oppilaitosnumerot+2021

// oppilaitosnumero|kunta|fi|sv|en|oid|hallinnonala
export const yliopistot = `
01901|091|Helsingin yliopisto|Helsingfors universitet|University of Helsinki|1.2.246.562.10.39218317368
01903|853|Åbo Akademi|Åbo Akademi|Åbo Akademi University
01904|564|Oulun yliopisto|Uleåborgs universitet|University of Oulu
01906|179|Jyväskylän yliopisto|Jyväskylän yliopisto|University of Jyväskylä|1.2.246.562.10.91392558028
01910|091|Svenska handelshögskolan|Svenska handelshögskolan|Hanken School of Economics
01913|905|Vaasan yliopisto|Vasa universitet|University of Vaasa
01914|405|Lappeenrannan–Lahden teknillinen yliopisto LUT|Villmanstrand–Lahtis tekniska universitet LUT|Lappeenranta–Lahti University of Technology LUT
01918|698|Lapin yliopisto|Lapplands universitet|University of Lapland
10076|049|Aalto-yliopisto|Aalto-universitetet|Aalto University|1.2.246.562.10.56753942459
10088|297|Itä-Suomen yliopisto|Östra Finlands Universitet|University of Eastern Finland|1.2.246.562.10.38515028629
10089|853|Turun yliopisto|Åbo universitet|University of Turku
10103|091|Taideyliopisto|Konstuniversitetet|University of the Arts Helsinki
10122|837|Tampereen yliopisto|Tammerfors universitet|Tampere University
02358|091|Maanpuolustuskorkeakoulu|Försvarshögskolan|National Defence University||puolustus
`;

export const ammattikorkeakoulut = `
02467|109|Hämeen ammattikorkeakoulu|Hämeen ammattikorkeakoulu|HAMK University of Applied Sciences
02469|167|Karelia-ammattikorkeakoulu|Karelia-ammattikorkeakoulu|Karelia University of Applied Sciences
02471|564|Oulun ammattikorkeakoulu|Oulun ammattikorkeakoulu|Oulu University of Applied Sciences
02472|743|Seinäjoen ammattikorkeakoulu|Seinäjoen ammattikorkeakoulu|Seinäjoki University of Applied Sciences
02473|205|Kajaanin ammattikorkeakoulu|Kajaanin ammattikorkeakoulu|Kajaani University of Applied Sciences
02504|179|Jyväskylän ammattikorkeakoulu|Jyväskylän ammattikorkeakoulu|JAMK University of Applied Sciences
02507|609|Satakunnan ammattikorkeakoulu|Satakunnan ammattikorkeakoulu|Satakunta University of Applied Sciences
02509|853|Turun ammattikorkeakoulu|Turun ammattikorkeakoulu|Turku University of Applied Sciences
02535|091|Yrkeshögskolan Arcada|Yrkeshögskolan Arcada|Arcada University of Applied Sciences|1.2.246.562.10.25619624254
02536|272|Centria-ammattikorkeakoulu|Centria-ammattikorkeakoulu|Centria University of Applied Sciences
02537|297|Savonia-ammattikorkeakoulu|Savonia-ammattikorkeakoulu|Savonia University of Applied Sciences
02623|091|Diakonia-ammattikorkeakoulu|Diakonia-ammattikorkeakoulu|Diaconia University of Applied Sciences
02627|905|Vaasan ammattikorkeakoulu|Vaasan ammattikorkeakoulu|Vaasa University of Applied Sciences
02629|092|Laurea-ammattikorkeakoulu|Laurea-ammattikorkeakoulu|Laurea University of Applied Sciences
02630|837|Tampereen ammattikorkeakoulu|Tampereen ammattikorkeakoulu|Tampere University of Applied Sciences
02631|091|Humanistinen ammattikorkeakoulu|Humanistinen ammattikorkeakoulu|HUMAK University of Applied Sciences
10056|091|Haaga-Helia ammattikorkeakoulu|Haaga-Helia ammattikorkeakoulu|Haaga-Helia University of Applied Sciences
10065|091|Metropolia Ammattikorkeakoulu|Metropolia Ammattikorkeakoulu|Metropolia University of Applied Sciences
10066|905|Yrkeshögskolan Novia|Yrkeshögskolan Novia|Novia University of Applied Sciences
10108|698|Lapin ammattikorkeakoulu|Lapin ammattikorkeakoulu|Lapland University of Applied Sciences
10118|491|Kaakkois-Suomen ammattikorkeakoulu|Kaakkois-Suomen ammattikorkeakoulu|South-Eastern Finland University of Applied Sciences
10126|398|LAB-ammattikorkeakoulu|LAB-ammattikorkeakoulu|LAB University of Applied Sciences|1.2.246.562.10.84015356136
02557|837|Poliisiammattikorkeakoulu|Poliisiammattikorkeakoulu|Police University College||sisaasiat
10031|478|Högskolan på Åland|Högskolan på Åland|Åland University of Applied Sciences||ahvenanmaa
`;

// oppilaitosnumero|kunta|fi|sv|en|oid|seuraaja
export const entisetYliopistot = `
01717|091|Teatterikorkeakoulu|Teaterhögskolan|Theatre Academy||10103
01740|091|Kuvataideakatemia|Bildkonstakademin|Academy of Fine Arts||10103
01742|091|Sibelius-Akatemia|Sibelius-Akademin|Sibelius Academy||10103
01905|837|Tampereen yliopisto|Tampereen yliopisto|University of Tampere|1.2.246.562.10.20465608279|10122
01915|837|Tampereen teknillinen yliopisto|Tammerfors tekniska universitet|Tampere University of Technology||10122
`;

export const entisetAmmattikorkeakoulut = `
02470|398|Lahden ammattikorkeakoulu|Lahden ammattikorkeakoulu|Lahti University of Applied Sciences|1.2.246.562.10.27756776996|10126
02505|240|Kemi-Tornion ammattikorkeakoulu|Kemi-Tornion ammattikorkeakoulu|Kemi-Tornio University of Applied Sciences||10108
02506|491|Mikkelin ammattikorkeakoulu|Mikkelin ammattikorkeakoulu|Mikkeli University of Applied Sciences||10118
02538|698|Rovaniemen ammattikorkeakoulu|Rovaniemen ammattikorkeakoulu|Rovaniemi University of Applied Sciences||10108
02608|286|Kymenlaakson ammattikorkeakoulu|Kymenlaakson ammattikorkeakoulu|Kymenlaakso University of Applied Sciences||10118
02609|405|Saimaan ammattikorkeakoulu|Saimaan ammattikorkeakoulu|Saimaa University of Applied Sciences||10126
02624|091|Helsingin ammattikorkeakoulu|Helsingin ammattikorkeakoulu|Helsingin ammattikorkeakoulu|1.2.246.562.10.67601588162|10065
`;
