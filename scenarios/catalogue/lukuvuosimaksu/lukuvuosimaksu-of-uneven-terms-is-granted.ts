import type { Scenario } from '../../scenario.ts';

export const lukuvuosimaksuOfUnevenTermsIsGranted: Scenario = {
  name: 'lukuvuosimaksu-of-uneven-terms-is-granted',
  theme: 'lukuvuosimaksu',
  sentence: 'A tuition fee that is smaller for the autumn than for the spring, both paid, is settled.',
  claims: ['DF-032'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'paid', maksukaudet: 'epatasaisesti' } },
  expected: { outcomes: ['automatic-grant'] },
};
