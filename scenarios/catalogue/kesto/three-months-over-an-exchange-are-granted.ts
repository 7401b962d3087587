import type { Scenario } from '../../scenario.ts';

export const threeMonthsOverAnExchangeAreGranted: Scenario = {
  name: 'three-months-over-an-exchange-are-granted',
  theme: 'kesto',
  sentence: 'An exchange student whose exchange ends on 31.5. and who applies until 31.8. does not clearly exceed it.',
  claims: ['DF-016', 'DF-061'],
  conditions: ['time-applied-for-is-not-too-long'],
  tags: ['boundary'],
  world: {
    traits: { laji: 'vaihto', alkaa: 'tammikuu' },
    ratkaisuhetki: '2026-11-20T12:00:00+02:00',
    hakemus: (hakemus) => ({ ...hakemus, haettuAika: { ...hakemus.haettuAika, loppu: '2027-08-31' } }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
