// Source: Opetushallitus/koski@180e806b src/main/resources/mockdata/koodisto/koodit/virtaopiskeluoikeudentila.json, 2026-08-21.
export const virtaopiskeluoikeudentila = `
1|aktiivinen|aktiv|active
2|optio|option|option
3|valmistunut|slutförd|concluded
4|passivoitu|passiverad|passivated
5|luopunut|avstått|discontinued
6|päättynyt|avslutade|ended
`;
