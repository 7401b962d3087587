import type { Scenario } from '../../scenario.ts';

export const placeTakenBesideALostOneAtTheSameSchoolIsGranted: Scenario = {
  name: 'place-taken-beside-a-lost-one-at-the-same-school-is-granted',
  theme: 'opintopaikka',
  sentence:
    'Of two places at the same school the one that was taken counts, though the one that was lost for it is told first.',
  claims: ['DF-028'],
  conditions: [
    'opiskelupaikka-is-confirmed-by-a-register',
    'maksuvelvollisuus-is-settled',
    'lukuvuosimaksu-is-paid-or-covered',
  ],
  world: {
    traits: { muutHakutoiveet: 'toinen-paikka' },
    documents: (documents) => ({ ...documents, hakutoiveet: documents.hakutoiveet.toReversed() }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
