import type { Scenario } from '../../scenario.ts';
import { withVarat } from './with-varat.ts';

// Whether 270 or 280 euros a month are needed is not published; this is below both.
export const maksuttomatAteriatBesidesMajoitusWithTooLittleGoToAnOfficial: Scenario = {
  name: 'maksuttomat-ateriat-besides-majoitus-with-too-little-go-to-an-official',
  theme: 'toimeentulo',
  sentence: 'An applicant with free accommodation and meals who has less than 270 euros a month goes to an official.',
  claims: ['DF-059'],
  conditions: ['toimeentulo-is-sufficient'],
  world: { hakemus: withVarat(3239.99, { maksutonMajoitus: true, maksuttomatAteriat: true }) },
  expected: { outcomes: ['to-official'] },
};
