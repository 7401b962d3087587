// Source: Opetushallitus/koski@180e806b src/main/resources/mockdata/koodisto/koodit/virtaopiskeluoikeudenluokittelu.json, 2026-08-21.
export const virtaopiskeluoikeudenluokittelu = `
1|Kansainvälinen vaihto, lähtevä|Utresande utbytesstudent|Outgoing exchange student
2|Kansainvälinen vaihto, saapuva|Inresande utbytesstudent|Incoming exchange student
3|Aikuiskoulutus|Vuxenutbildning|Adult education
4|Avoimen väylä|Öppna vägen|Open university admission route
5|Maisteriohjelma|Magisterprogram|Master’s programme
6|Kansainvälinen yhteistutkinto|Internationell gemensam examen|International joint degree
7|Kansainvälinen kaksoistutkinto|Internationell dubbel examen|International double degree
`;
