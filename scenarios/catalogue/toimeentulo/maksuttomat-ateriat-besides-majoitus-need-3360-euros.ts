import type { Scenario } from '../../scenario.ts';
import { withVarat } from './with-varat.ts';

export const maksuttomatAteriatBesidesMajoitusNeed3360Euros: Scenario = {
  name: 'maksuttomat-ateriat-besides-majoitus-need-3360-euros',
  theme: 'toimeentulo',
  sentence: 'An applicant with free accommodation and meals has enough with 3,360 euros, which is 280 a month.',
  claims: ['DF-059'],
  conditions: ['toimeentulo-is-sufficient'],
  world: { hakemus: withVarat(3360, { maksutonMajoitus: true, maksuttomatAteriat: true }) },
  expected: { outcomes: ['automatic-grant'] },
};
