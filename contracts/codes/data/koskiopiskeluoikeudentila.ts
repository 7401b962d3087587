// Source: Opetushallitus/koski@180e806b src/main/resources/mockdata/koodisto/koodit/koskiopiskeluoikeudentila.json, 2026-08-21.
export const koskiopiskeluoikeudentila = `
eronnut|Eronnut|Utskriven|Discontinued
hyvaksytystisuoritettu|Hyväksytysti suoritettu|Avlagd med godkänt resultat|Passed
katsotaaneronneeksi|Katsotaan eronneeksi|Anses utskriven|Considered as discontinued
keskeytynyt|Keskeytynyt|Avbruten|Suspended
lasna|Läsnä|Närvarande|Present
loma|Loma|Semester|Vacation
mitatoity|Mitätöity|Annullerad|Invalidated
paattynyt|Päättynyt|Upphört|Finished
peruutettu|Peruutettu|Indragen|Revocated
valiaikaisestikeskeytynyt|Väliaikaisesti keskeytynyt|Tillfälligt avbruten|Temporarily suspended
valmistunut|Valmistunut|Utexaminerad|Graduated
`;
