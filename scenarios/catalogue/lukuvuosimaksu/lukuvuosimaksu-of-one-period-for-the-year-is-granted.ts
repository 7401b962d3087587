import type { Scenario } from '../../scenario.ts';

export const lukuvuosimaksuOfOnePeriodForTheYearIsGranted: Scenario = {
  name: 'lukuvuosimaksu-of-one-period-for-the-year-is-granted',
  theme: 'lukuvuosimaksu',
  sentence: 'A tuition fee that is asked in one period for the year and paid in the autumn is settled.',
  claims: ['DF-032'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'paid', maksukaudet: 'lukuvuosittain' } },
  expected: { outcomes: ['automatic-grant'] },
};
