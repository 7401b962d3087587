import type { Scenario } from '../../scenario.ts';
import { lastSecondOf31102024, sent } from './sent.ts';
import { withVarat } from './with-varat.ts';

export const maksutonMajoitusIn2024Needs3360Euros: Scenario = {
  name: 'maksuton-majoitus-in-2024-needs-3360-euros',
  theme: 'toimeentulo',
  sentence: 'Before 1.11.2024 an applicant with free accommodation needs 280 euros a month, so 3,360 are enough.',
  claims: ['DF-037'],
  conditions: ['toimeentulo-is-sufficient'],
  tags: ['boundary'],
  world: sent(lastSecondOf31102024, withVarat(3360, { maksutonMajoitus: true })),
  expected: { outcomes: ['automatic-grant'] },
};
