import type { Scenario } from '../../scenario.ts';
import { withVarat } from './with-varat.ts';

export const maksutonMajoitusNeeds4800Euros: Scenario = {
  name: 'maksuton-majoitus-needs-4800-euros',
  theme: 'toimeentulo',
  sentence: 'An applicant with free accommodation has enough with half of the usual means, 4,800 euros.',
  claims: ['DF-059'],
  conditions: ['toimeentulo-is-sufficient'],
  tags: ['boundary'],
  world: { hakemus: withVarat(4800, { maksutonMajoitus: true }) },
  expected: { outcomes: ['automatic-grant'] },
};
