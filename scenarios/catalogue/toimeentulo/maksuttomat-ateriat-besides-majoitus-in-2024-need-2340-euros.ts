import type { Scenario } from '../../scenario.ts';
import { lastSecondOf31102024, sent } from './sent.ts';
import { withVarat } from './with-varat.ts';

export const maksuttomatAteriatBesidesMajoitusIn2024Need2340Euros: Scenario = {
  name: 'maksuttomat-ateriat-besides-majoitus-in-2024-need-2340-euros',
  theme: 'toimeentulo',
  sentence:
    'Before 1.11.2024 an applicant with free accommodation and meals needs 195 euros a month, so 2,340 are enough.',
  claims: ['DF-037'],
  conditions: ['toimeentulo-is-sufficient'],
  tags: ['boundary'],
  world: sent(lastSecondOf31102024, withVarat(2340, { maksutonMajoitus: true, maksuttomatAteriat: true })),
  expected: { outcomes: ['automatic-grant'] },
};
