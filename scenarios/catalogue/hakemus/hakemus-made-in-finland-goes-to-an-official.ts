import type { Scenario } from '../../scenario.ts';

export const hakemusMadeInFinlandGoesToAnOfficial: Scenario = {
  name: 'hakemus-made-in-finland-goes-to-an-official',
  theme: 'hakemus',
  sentence: 'An application that was made in Finland goes to an official.',
  claims: ['DF-002'],
  conditions: ['hakemus-is-made-abroad'],
  world: { hakemus: (hakemus) => ({ ...hakemus, jattopaikka: 'suomessa' }) },
  expected: { outcomes: ['to-official'] },
};
