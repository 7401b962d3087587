import type { Scenario } from '../../scenario.ts';

export const threeMonthsAndADayOverAnExchangeGoToAnOfficial: Scenario = {
  name: 'three-months-and-a-day-over-an-exchange-go-to-an-official',
  theme: 'kesto',
  sentence: 'An exchange student whose exchange ends on 31.5. and who applies until 1.9. goes to an official.',
  claims: ['DF-016', 'DF-061'],
  conditions: ['time-applied-for-is-not-too-long'],
  tags: ['boundary'],
  world: {
    traits: { laji: 'vaihto', alkaa: 'tammikuu' },
    ratkaisuhetki: '2026-11-20T12:00:00+02:00',
    hakemus: (hakemus) => ({ ...hakemus, haettuAika: { ...hakemus.haettuAika, loppu: '2027-09-01' } }),
  },
  expected: { outcomes: ['to-official'] },
};
