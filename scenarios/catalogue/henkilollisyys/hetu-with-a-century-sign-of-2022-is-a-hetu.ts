import type { Scenario } from '../../scenario.ts';
import { withHenkilo } from './with-henkilo.ts';

export const hetuWithACenturySignOf2022IsAHetu: Scenario = {
  name: 'hetu-with-a-century-sign-of-2022-is-a-hetu',
  theme: 'henkilollisyys',
  sentence: 'An applicant whose hetu has one of the century signs of 2022 is found by it and granted.',
  claims: ['DF-019'],
  conditions: ['applicant-is-the-same-person-in-the-registers'],
  world: {
    traits: { hetu: 'uusi-valimerkki' },
    hakemus: withHenkilo(({ oppijanumero: _, ...henkilo }) => henkilo),
  },
  expected: { outcomes: ['automatic-grant'] },
};
