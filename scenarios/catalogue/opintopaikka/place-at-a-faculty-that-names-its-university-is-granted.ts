import type { Scenario } from '../../scenario.ts';
import { inHakutoiveet } from '../change-documents.ts';

export const placeAtAFacultyThatNamesItsUniversityIsGranted: Scenario = {
  name: 'place-at-a-faculty-that-names-its-university-is-granted',
  theme: 'opintopaikka',
  sentence: 'A place told under the name of a school of Aalto University is a place at Aalto University.',
  claims: ['DF-003', 'DF-028'],
  conditions: [
    'opiskelupaikka-is-confirmed-by-a-register',
    'maksuvelvollisuus-is-settled',
    'lukuvuosimaksu-is-paid-or-covered',
  ],
  world: {
    traits: { oppilaitos: '10076', virta: 'ei-oikeutta' },
    documents: inHakutoiveet((toive) => ({
      ...toive,
      organisaatioNimi: {
        fi: 'Aalto-yliopisto, Kauppakorkeakoulu',
        sv: 'Aalto-universitetet, Handelshögskolan',
        en: 'Aalto University, School of Business',
      },
    })),
  },
  expected: { outcomes: ['automatic-grant'] },
};
