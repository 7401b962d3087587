import type { Scenario } from '../../scenario.ts';
import { without } from './without.ts';

export const missingProofOfVaratGoesToAnOfficial: Scenario = {
  name: 'missing-proof-of-varat-goes-to-an-official',
  theme: 'hakemus',
  sentence: 'An application without the proof of the means that it states goes to an official.',
  claims: ['DF-008'],
  conditions: ['hakemus-has-all-its-liitteet'],
  world: { hakemus: without('varat') },
  expected: { outcomes: ['to-official'] },
};
