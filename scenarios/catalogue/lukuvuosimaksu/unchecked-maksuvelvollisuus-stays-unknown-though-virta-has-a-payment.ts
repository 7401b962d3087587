import type { Scenario } from '../../scenario.ts';

export const uncheckedMaksuvelvollisuusStaysUnknownThoughVirtaHasAPayment: Scenario = {
  name: 'unchecked-maksuvelvollisuus-stays-unknown-though-virta-has-a-payment',
  theme: 'lukuvuosimaksu',
  sentence: 'An unchecked liability stays unknown, though VIRTA tells of a fee that is paid, and goes to an official.',
  claims: ['DF-030', 'DF-048'],
  conditions: ['maksuvelvollisuus-is-settled', 'lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'paid', maksuvelvollisuus: 'NOT_CHECKED' } },
  expected: { outcomes: ['to-official'] },
};
