import type { Scenario } from '../../scenario.ts';

export const applicantWhoNeedNotPayIsGranted: Scenario = {
  name: 'applicant-who-need-not-pay-is-granted',
  theme: 'lukuvuosimaksu',
  sentence: "An applicant who needn't pay a tuition fee, by both registers, is granted.",
  claims: ['DF-029'],
  conditions: ['maksuvelvollisuus-is-settled', 'lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'none-required' } },
  expected: { outcomes: ['automatic-grant'] },
};
