import type { Scenario } from '../../scenario.ts';

export const lukuvuosimaksuOfTheYearInTheFirstTermIsGranted: Scenario = {
  name: 'lukuvuosimaksu-of-the-year-in-the-first-term-is-granted',
  theme: 'lukuvuosimaksu',
  sentence: 'A tuition fee that is due and paid whole in the first term is settled for the year.',
  claims: ['DF-032'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'paid', maksukaudet: 'ensimmaisella-lukukaudella' } },
  expected: { outcomes: ['automatic-grant'] },
};
