import type { Scenario } from '../../scenario.ts';

export const karkotuspaatosAfterAKaannytysGoesToAnOfficial: Scenario = {
  name: 'karkotuspaatos-after-a-kaannytys-goes-to-an-official',
  theme: 'henkilollisyys',
  sentence: 'An applicant who was first refused entry and later deported goes to an official.',
  claims: ['DF-015'],
  conditions: ['applicant-has-no-karkotuspaatos'],
  world: { rekisteritiedot: (tiedot) => ({ ...tiedot, maastapoistamispaatokset: ['kaannytys', 'karkotus'] }) },
  expected: { outcomes: ['to-official'] },
};
