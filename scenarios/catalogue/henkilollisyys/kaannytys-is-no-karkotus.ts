import type { Scenario } from '../../scenario.ts';

export const kaannytysIsNoKarkotus: Scenario = {
  name: 'kaannytys-is-no-karkotus',
  theme: 'henkilollisyys',
  sentence: 'An applicant who was once refused entry was not deported, and is granted.',
  claims: ['DF-015', 'DF-064'],
  conditions: ['applicant-has-no-karkotuspaatos'],
  world: { rekisteritiedot: (tiedot) => ({ ...tiedot, maastapoistamispaatokset: ['kaannytys'] }) },
  expected: { outcomes: ['automatic-grant'] },
};
