import type { Scenario } from '../../scenario.ts';

export const scholarshipForTheWholeLukuvuosimaksuIsGranted: Scenario = {
  name: 'scholarship-for-the-whole-lukuvuosimaksu-is-granted',
  theme: 'lukuvuosimaksu',
  sentence: 'A tuition fee that a scholarship covers in full is as good as paid.',
  claims: ['DF-031', 'DF-032'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'full-scholarship' } },
  expected: { outcomes: ['automatic-grant'] },
};
