import type { Scenario } from '../../scenario.ts';

export const fortyEightMonthsForATwoYearDegreeGoToAnOfficial: Scenario = {
  name: 'forty-eight-months-for-a-two-year-degree-go-to-an-official',
  theme: 'kesto',
  sentence: "An application for 48 months for a master's degree of 24 goes to an official.",
  claims: ['DF-016', 'DF-061'],
  conditions: ['time-applied-for-is-not-too-long'],
  world: {
    hakemus: (hakemus) => ({
      ...hakemus,
      haettuAika: { ...hakemus.haettuAika, loppu: '2030-07-31' },
      passi: { voimassa: '2034-01-01' },
    }),
  },
  expected: { outcomes: ['to-official'], conditions: { 'time-applied-for-is-not-too-long': ['not-met'] } },
};
