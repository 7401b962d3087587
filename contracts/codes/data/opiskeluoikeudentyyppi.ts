// Source: Opetushallitus/koski@180e806b src/main/resources/mockdata/koodisto/koodit/opiskeluoikeudentyyppi.json, 2026-08-21.
export const opiskeluoikeudentyyppi = `
ahvenanmaanperusopetus|Ahvenanmaan perusopetus|Grundskola på Åland||=
aikuistenperusopetus|Aikuisten perusopetus|Grundläggande utbildning för vuxna|Preparatory instruction and lower secondary education for adults|=
ammatillinenkoulutus|Ammatillinen koulutus|Yrkesutbildning|Vocational education and training|=
diatutkinto|DIA-tutkinto|DIA-examen|Deutsches Internationales Abitur degree (DIA)|=
ebtutkinto|EB-tutkinto|EB-examen|EB diploma|=
esiopetus|Esiopetus|Förskoleundervisning|Pre-primary education|=
europeanschoolofhelsinki|European School of Helsinki|Europeiska skolan i Helsingfors|European School of Helsinki|=|European School of Helsinki
ibtutkinto|IB-tutkinto|IB-examen|IB diploma|=
internationalschool|International school|International school|International school|=|=|=
kielitutkinto|Kielitutkinto|Kielitutkinto|Kielitutkinto|=
korkeakoulutus|Korkeakoulutus|Högskoleutbildning|Higher education|=
lukiokoulutus|Lukiokoulutus|Gymnasieutbildning|General upper secondary education|=
luva|Lukioon valmistava koulutus (LUVA)|Förberedande utbildning för gymnasieutbildning|Instruction preparing for general upper secondary education|Luva
muukuinsaanneltykoulutus|Muu kuin säännelty koulutus|Annan än reglerad utbildning|Other than regulated education|MUKS|MUKS
perusopetukseenvalmistavaopetus|Perusopetukseen valmistava opetus|Förberedande undervisning för den grundläggande utbildningen|Instruction preparing for basic education|=
perusopetuksenlisaopetus|Perusopetuksen lisäopetus|Påbyggnadsundervisning|Voluntary additional basic education|=
perusopetus|Perusopetus|Grundläggande utbildning|Primary and lower secondary education|=
taiteenperusopetus|Taiteen perusopetus|Grundläggande konstundervisning|Basic education in the arts|=|=
tuva|Tutkintokoulutukseen valmentava koulutus|Utbildning som handleder för examensutbildning|Preparatory education for an upper secondary qualification|=
vapaansivistystyonkoulutus|Vapaan sivistystyön koulutus|Fritt bildningsarbete|Liberal adult education|=
ylioppilastutkinto|Ylioppilastutkinto|Studentexamen|Matriculation Examination|=
`;
