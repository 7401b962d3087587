import type { Scenario } from '../../scenario.ts';

export const degreeAtAnAmmattikorkeakouluGoesToAnOfficial: Scenario = {
  name: 'degree-at-an-ammattikorkeakoulu-goes-to-an-official',
  theme: 'opintopaikka',
  sentence: 'A degree student of a university of applied sciences is outside the automation and goes to an official.',
  claims: ['DF-003', 'DF-024'],
  conditions: ['studies-are-for-a-university-degree-or-an-exchange'],
  world: { traits: { oppilaitos: 'ammattikorkeakoulu' } },
  expected: {
    outcomes: ['to-official'],
    conditions: { 'studies-are-for-a-university-degree-or-an-exchange': ['not-met'] },
  },
};
