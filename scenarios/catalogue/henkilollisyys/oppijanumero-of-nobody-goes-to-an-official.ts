import type { Scenario } from '../../scenario.ts';
import { withHenkilo } from './with-henkilo.ts';

export const oppijanumeroOfNobodyGoesToAnOfficial: Scenario = {
  name: 'oppijanumero-of-nobody-goes-to-an-official',
  theme: 'henkilollisyys',
  sentence:
    'An applicant whose oppijanumero leads to nobody is no match, which an official looks into, and no refusal.',
  claims: ['DF-019', 'DF-021'],
  conditions: [
    'opiskelupaikka-is-confirmed-by-a-register',
    'maksuvelvollisuus-is-settled',
    'lukuvuosimaksu-is-paid-or-covered',
    'applicant-is-the-same-person-in-the-registers',
  ],
  world: { hakemus: withHenkilo((henkilo) => ({ ...henkilo, oppijanumero: '1.2.246.562.98.90909090901' })) },
  expected: { outcomes: ['to-official'] },
};
