import type { Scenario } from '../../scenario.ts';

export const masterAtAnAmmattikorkeakouluGoesToAnOfficial: Scenario = {
  name: 'master-at-an-ammattikorkeakoulu-goes-to-an-official',
  theme: 'opintopaikka',
  sentence:
    "A master's student of a university of applied sciences is outside the automation as well and goes to an official.",
  claims: ['DF-003', 'DF-024'],
  conditions: ['studies-are-for-a-university-degree-or-an-exchange'],
  world: { traits: { tutkinto: 'yamk' } },
  expected: { outcomes: ['to-official'] },
};
