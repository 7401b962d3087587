import type { Scenario } from '../../scenario.ts';
import { without } from './without.ts';

export const missingPassiAmongTheLiitteetGoesToAnOfficial: Scenario = {
  name: 'missing-passi-among-the-liitteet-goes-to-an-official',
  theme: 'hakemus',
  sentence: 'An application without the copy of the passport goes to an official, who asks for it.',
  claims: ['DF-008'],
  conditions: ['hakemus-has-all-its-liitteet'],
  world: { hakemus: without('passi') },
  expected: { outcomes: ['to-official'] },
};
