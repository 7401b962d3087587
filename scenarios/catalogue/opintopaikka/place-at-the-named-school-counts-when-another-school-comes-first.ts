import type { Scenario } from '../../scenario.ts';

export const placeAtTheNamedSchoolCountsWhenAnotherSchoolComesFirst: Scenario = {
  name: 'place-at-the-named-school-counts-when-another-school-comes-first',
  theme: 'opintopaikka',
  sentence:
    'Of two accepted places the one at the school that the application names counts, though the other is told first.',
  claims: ['DF-003', 'DF-028'],
  conditions: [
    'opiskelupaikka-is-confirmed-by-a-register',
    'maksuvelvollisuus-is-settled',
    'lukuvuosimaksu-is-paid-or-covered',
  ],
  world: {
    traits: { muutHakutoiveet: 'toinen-korkeakoulu' },
    documents: (documents) => ({ ...documents, hakutoiveet: documents.hakutoiveet.toReversed() }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
