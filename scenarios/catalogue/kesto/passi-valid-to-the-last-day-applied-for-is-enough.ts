import type { Scenario } from '../../scenario.ts';

export const passiValidToTheLastDayAppliedForIsEnough: Scenario = {
  name: 'passi-valid-to-the-last-day-applied-for-is-enough',
  theme: 'kesto',
  sentence: 'A passport that expires on the last day applied for is valid long enough.',
  claims: ['DF-046'],
  conditions: ['passi-is-valid-for-the-time-applied-for'],
  tags: ['boundary'],
  world: { hakemus: (hakemus) => ({ ...hakemus, passi: { voimassa: hakemus.haettuAika.loppu } }) },
  expected: { outcomes: ['automatic-grant'] },
};
