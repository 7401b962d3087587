import type { Scenario } from '../../scenario.ts';
import { withHenkilo } from './with-henkilo.ts';

export const anotherSukunimiInTheRegistersGoesToAnOfficial: Scenario = {
  name: 'another-sukunimi-in-the-registers-goes-to-an-official',
  theme: 'henkilollisyys',
  sentence: 'An applicant whose family name is another one in the registers goes to an official.',
  claims: ['DF-019', 'DF-048'],
  conditions: ['applicant-is-the-same-person-in-the-registers'],
  world: { hakemus: withHenkilo((henkilo) => ({ ...henkilo, sukunimi: 'Toinen' })) },
  expected: { outcomes: ['to-official'] },
};
