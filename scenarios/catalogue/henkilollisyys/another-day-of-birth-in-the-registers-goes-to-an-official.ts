import type { Scenario } from '../../scenario.ts';
import { withHenkilo } from './with-henkilo.ts';

export const anotherDayOfBirthInTheRegistersGoesToAnOfficial: Scenario = {
  name: 'another-day-of-birth-in-the-registers-goes-to-an-official',
  theme: 'henkilollisyys',
  sentence: 'An applicant whose day of birth differs from the registers goes to an official.',
  claims: ['DF-019', 'DF-048'],
  conditions: ['applicant-is-the-same-person-in-the-registers'],
  world: { hakemus: withHenkilo((henkilo) => ({ ...henkilo, syntymaaika: '1999-02-28' })) },
  expected: { outcomes: ['to-official'] },
};
