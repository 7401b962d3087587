import type { Scenario } from '../../scenario.ts';
import { lastSecondOf31102024, sent } from './sent.ts';
import { withVarat } from './with-varat.ts';

export const maksuttomatAteriatIn2024WithACentTooLittleGoToAnOfficial: Scenario = {
  name: 'maksuttomat-ateriat-in-2024-with-a-cent-too-little-go-to-an-official',
  theme: 'toimeentulo',
  sentence: 'Before 1.11.2024 one cent less than 2,340 euros, with free accommodation and meals, goes to an official.',
  claims: ['DF-037'],
  conditions: ['toimeentulo-is-sufficient'],
  tags: ['boundary'],
  world: sent(lastSecondOf31102024, withVarat(2339.99, { maksutonMajoitus: true, maksuttomatAteriat: true })),
  expected: { outcomes: ['to-official'] },
};
