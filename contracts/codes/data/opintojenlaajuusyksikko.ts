// Source: Opetushallitus/koski@180e806b src/main/resources/mockdata/koodisto/koodit/opintojenlaajuusyksikko.json, 2026-08-21.
export const opintojenlaajuusyksikko = `
1|opintoviikkoa|studieveckor|study weeks|ov|sv|=
2|opintopistettä|studiepoäng|ECTS credits|op|sp|ECTS cr
3|vuosiviikkotuntia|årsveckotimmar|weekly lessons per year|=|=|=
4|kurssia|kurser|course units|=|=|courses
5|tuntia|timmar|hours|=|=|=
6|osaamispistettä|kompetenspoäng|ECVET competence points|osp|kp|competence points
7|vuotta|år|years|=|=|=
8|viikkoa|veckor|weeks|vk|v|w
`;
