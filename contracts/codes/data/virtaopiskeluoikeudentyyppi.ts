// Source: Opetushallitus/koski@180e806b src/main/resources/mockdata/koodisto/koodit/virtaopiskeluoikeudentyyppi.json, 2026-08-21.
export const virtaopiskeluoikeudentyyppi = `
1|Ammattikorkeakoulututkinto|Yrkeshögskoleexamen|Bachelor’s degree from a university of applied sciences
10|Täydennyskoulutus|Fortbildning|Continuing education
11|Pätevöitymiskoulutus|Behörighetsgivande utbildning|Qualification training
12|Erikoistumisopinnot|Specialiseringsstudier|Specialisation studies
13|Avoimen opinnot|Studier vid öppna universitetet|Open university studies
14|Erilliset opettajankoulutuksen opinnot|Separata pedagogiska studier för lärare|Separate teacher education studies
15|Ammatillinen opettajankoulutus|Yrkeslärarutbildning|Vocational teacher education
16|Oppisopimus-tyyppinen koulutus|Lärlingsliknande utbildning|Apprenticeship-type training
17|Valmentava koulutus|Förberedande utbildning|Preparatory education
18|Erillisoikeus|Separat studierätt|Separate right to study
19|Erikoistumiskoulutus|Specialiseringsutbildning|Specialisation education
2|Alempi korkeakoulututkinto|Lägre högskoleexamen|Lower university degree
20|Opiskeluyhteistyö muun kuin korkeakoulun kanssa|Studiesamarbete med andra än högskolor|Educational cooperation with non-higher education institutions
3|Ylempi ammattikorkeakoulututkinto|Högre yrkeshögskoleexamen|Master’s degree from a university of applied sciences
4|Ylempi korkeakoulututkinto|Högre högskoleexamen|Master’s degree
5|Erikoislääkäri- ja erikoishammaslääkärikoulutus|Specialistläkarutbildning och specialisttandläkarutbildning|Specialist medical and dental training
6|Lisensiaatintutkinto|Licentiatexamen|Licentiate degree
7|Tohtorintutkinto|Doktorsexamen|Doctoral degree
8|Kotimainen opiskelijaliikkuvuus|Inhemskt studentutbyte|National student exchange
9|Kansainvälinen vaihto|Internationellt utbyte|International exchange
`;
