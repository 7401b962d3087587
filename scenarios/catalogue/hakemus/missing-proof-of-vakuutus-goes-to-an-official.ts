import type { Scenario } from '../../scenario.ts';
import { without } from './without.ts';

export const missingProofOfVakuutusGoesToAnOfficial: Scenario = {
  name: 'missing-proof-of-vakuutus-goes-to-an-official',
  theme: 'hakemus',
  sentence: 'An application without the proof of the insurance that it states goes to an official.',
  claims: ['DF-008'],
  conditions: ['hakemus-has-all-its-liitteet'],
  world: { hakemus: without('vakuutus') },
  expected: { outcomes: ['to-official'] },
};
