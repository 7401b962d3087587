// Source: Opetushallitus/koski@180e806b src/main/resources/mockdata/koodisto/koodit/virtalukukausiilmtila.json, 2026-08-21.
export const virtalukukausiilmtila = `
1|Läsnä|Närvarande|Present
2|Poissa|Frånvarande|Absent
3|Poissa, ei kuluta opintoaikaa|Frånvarande med lagstadgad orsak|Absent, does not consume study time
4|Puuttuu|Saknas|Missing
`;
