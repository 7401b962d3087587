import type { Scenario } from '../../scenario.ts';

export const karkotuspaatosGoesToAnOfficial: Scenario = {
  name: 'karkotuspaatos-goes-to-an-official',
  theme: 'henkilollisyys',
  sentence: 'An applicant about whom a decision to deport was made goes to an official.',
  claims: ['DF-015'],
  conditions: ['applicant-has-no-karkotuspaatos'],
  world: { rekisteritiedot: (tiedot) => ({ ...tiedot, maastapoistamispaatokset: ['karkotus'] }) },
  expected: { outcomes: ['to-official'] },
};
