import type { Scenario } from '../../scenario.ts';

export const exchangeNotYetInVirtaGoesToAnOfficial: Scenario = {
  name: 'exchange-not-yet-in-virta-goes-to-an-official',
  theme: 'opintopaikka',
  sentence:
    'An exchange student whose right is not in VIRTA yet is known to no register, so an official looks at the letter.',
  claims: ['DF-019', 'DF-026'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register', 'applicant-is-the-same-person-in-the-registers'],
  world: { traits: { laji: 'vaihto', virta: 'ei-oikeutta' } },
  expected: { outcomes: ['to-official'] },
};
