import type { Scenario } from '../../scenario.ts';
import { citizenOf } from './citizen-of.ts';

export const citizenshipsInAnotherOrderAreTheSame: Scenario = {
  name: 'citizenships-in-another-order-are-the-same',
  theme: 'henkilollisyys',
  sentence: 'An applicant who names two citizenships in another order than the registers is granted.',
  claims: ['DF-018'],
  conditions: ['applicant-is-a-third-country-national'],
  world: citizenOf(['840', '156'], ['156', '840']),
  expected: { outcomes: ['automatic-grant'] },
};
