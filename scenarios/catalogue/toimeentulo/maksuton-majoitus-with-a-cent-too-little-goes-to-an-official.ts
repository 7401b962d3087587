import type { Scenario } from '../../scenario.ts';
import { withVarat } from './with-varat.ts';

export const maksutonMajoitusWithACentTooLittleGoesToAnOfficial: Scenario = {
  name: 'maksuton-majoitus-with-a-cent-too-little-goes-to-an-official',
  theme: 'toimeentulo',
  sentence: 'One cent less than half of the usual means, with free accommodation, goes to an official.',
  claims: ['DF-059'],
  conditions: ['toimeentulo-is-sufficient'],
  tags: ['boundary'],
  world: { hakemus: withVarat(4799.99, { maksutonMajoitus: true }) },
  expected: { outcomes: ['to-official'] },
};
