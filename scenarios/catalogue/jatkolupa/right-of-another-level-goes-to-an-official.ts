import type { Scenario } from '../../scenario.ts';
import { inOpiskeluoikeudet } from '../change-documents.ts';
import { extending } from '../extending.ts';

export const rightOfAnotherLevelGoesToAnOfficial: Scenario = {
  name: 'right-of-another-level-goes-to-an-official',
  theme: 'jatkolupa',
  sentence:
    "A student who was granted a permit for a master's degree and has a right to a bachelor's degree only goes to an official.",
  claims: ['DF-078'],
  conditions: ['opiskeluoikeus-is-in-force'],
  world: extending({ documents: inOpiskeluoikeudet((oikeus) => ({ ...oikeus, tyyppi: '2' })) }),
  expected: { outcomes: ['to-official'] },
};
