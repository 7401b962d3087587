import type { Scenario } from '../../scenario.ts';

export const unpaidLukuvuosimaksuWithVaratForItGoesToAnOfficial: Scenario = {
  name: 'unpaid-lukuvuosimaksu-with-varat-for-it-goes-to-an-official',
  theme: 'lukuvuosimaksu',
  sentence:
    'An unpaid tuition fee is no ground for refusal when there is money for it too, but an official has to see that.',
  claims: ['DF-031', 'DF-034'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: {
    traits: { lukuvuosimaksu: 'unpaid' },
    hakemus: (hakemus) => ({ ...hakemus, toimeentulo: { ...hakemus.toimeentulo, varat: 60_000 } }),
  },
  expected: { outcomes: ['to-official'] },
};
