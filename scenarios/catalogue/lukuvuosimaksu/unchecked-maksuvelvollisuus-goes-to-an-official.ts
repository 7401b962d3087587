import type { Scenario } from '../../scenario.ts';

export const uncheckedMaksuvelvollisuusGoesToAnOfficial: Scenario = {
  name: 'unchecked-maksuvelvollisuus-goes-to-an-official',
  theme: 'lukuvuosimaksu',
  sentence: 'An applicant of whom nobody has checked whether there is a tuition fee goes to an official.',
  claims: ['DF-030', 'DF-048'],
  conditions: ['maksuvelvollisuus-is-settled', 'lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'not-checked' } },
  expected: { outcomes: ['to-official'], conditions: { 'maksuvelvollisuus-is-settled': ['not-met', 'unknown'] } },
};
