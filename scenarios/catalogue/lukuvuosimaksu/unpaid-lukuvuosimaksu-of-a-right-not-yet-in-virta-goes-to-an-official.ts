import type { Scenario } from '../../scenario.ts';

export const unpaidLukuvuosimaksuOfARightNotYetInVirtaGoesToAnOfficial: Scenario = {
  name: 'unpaid-lukuvuosimaksu-of-a-right-not-yet-in-virta-goes-to-an-official',
  theme: 'lukuvuosimaksu',
  sentence:
    'An applicant whose tuition fee is unpaid by Valintarekisteri, the only register that knows, goes to an official.',
  claims: ['DF-031'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'unpaid', virta: 'ei-oikeutta' } },
  expected: { outcomes: ['to-official'] },
};
