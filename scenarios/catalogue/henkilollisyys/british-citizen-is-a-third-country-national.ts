import type { Scenario } from '../../scenario.ts';

export const britishCitizenIsAThirdCountryNational: Scenario = {
  name: 'british-citizen-is-a-third-country-national',
  theme: 'henkilollisyys',
  sentence: 'A citizen of the United Kingdom is a third-country national and granted.',
  claims: ['DF-018', 'DF-073'],
  conditions: ['applicant-is-a-third-country-national'],
  world: { traits: { kansalaisuus: '826' } },
  expected: { outcomes: ['automatic-grant'] },
};
