import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const permitToExtendThatNobodyKnowsGoesToAnOfficial: Scenario = {
  name: 'permit-to-extend-that-nobody-knows-goes-to-an-official',
  theme: 'jatkolupa',
  sentence: 'An application to extend a permit that Migri does not know goes to an official.',
  claims: ['DF-048', 'DF-079'],
  conditions: ['permit-to-extend-is-for-studies', 'jatkolupa-is-applied-for-in-time'],
  world: extending({ rekisteritiedot: (tiedot) => ({ ...tiedot, aiemmatOleskeluluvat: [] }) }),
  expected: { outcomes: ['to-official'] },
};
