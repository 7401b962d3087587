import type { Scenario } from '../../scenario.ts';

export const twoCitizenshipsOfThirdCountriesAreGranted: Scenario = {
  name: 'two-citizenships-of-third-countries-are-granted',
  theme: 'henkilollisyys',
  sentence: 'An applicant with two citizenships, neither of them of the EU, is granted.',
  claims: ['DF-018', 'DF-073'],
  conditions: ['applicant-is-a-third-country-national'],
  world: { traits: { kansalaisuuksia: 2 } },
  expected: { outcomes: ['automatic-grant'] },
};
