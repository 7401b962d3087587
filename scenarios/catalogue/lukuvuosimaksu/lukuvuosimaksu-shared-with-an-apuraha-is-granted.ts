import type { Scenario } from '../../scenario.ts';

export const lukuvuosimaksuSharedWithAnApurahaIsGranted: Scenario = {
  name: 'lukuvuosimaksu-shared-with-an-apuraha-is-granted',
  theme: 'lukuvuosimaksu',
  sentence: 'An applicant who has paid half of the tuition fee, a scholarship covering the rest, is granted.',
  claims: ['DF-031', 'DF-032'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'half-scholarship' } },
  expected: { outcomes: ['automatic-grant'] },
};
