import type { Scenario } from '../../scenario.ts';
import { lastSecondOf31102024, sent } from './sent.ts';
import { withVarat } from './with-varat.ts';

export const maksutonMajoitusIn2024WithACentTooLittleGoesToAnOfficial: Scenario = {
  name: 'maksuton-majoitus-in-2024-with-a-cent-too-little-goes-to-an-official',
  theme: 'toimeentulo',
  sentence: 'Before 1.11.2024 one cent less than 3,360 euros, with free accommodation, goes to an official.',
  claims: ['DF-037'],
  conditions: ['toimeentulo-is-sufficient'],
  tags: ['boundary'],
  world: sent(lastSecondOf31102024, withVarat(3359.99, { maksutonMajoitus: true })),
  expected: { outcomes: ['to-official'] },
};
