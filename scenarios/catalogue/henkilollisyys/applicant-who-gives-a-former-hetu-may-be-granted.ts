import type { Scenario } from '../../scenario.ts';
import { leftOpen } from '../left-open.ts';
import { withHenkilo } from './with-henkilo.ts';

// Koski finds the person by a former hetu and Valintarekisteri does not; whether Koski's word is enough, no source says.
export const applicantWhoGivesAFormerHetuMayBeGranted: Scenario = {
  name: 'applicant-who-gives-a-former-hetu-may-be-granted',
  theme: 'henkilollisyys',
  sentence:
    'An applicant who gives the hetu that they had before is found by Koski, and granted or sent to an official.',
  claims: ['DF-019'],
  conditions: [
    'applicant-is-the-same-person-in-the-registers',
    'opiskelupaikka-is-confirmed-by-a-register',
    'maksuvelvollisuus-is-settled',
    'lukuvuosimaksu-is-paid-or-covered',
    'permit-is-granted-exactly-as-applied-for',
  ],
  world: {
    traits: { hetu: 'vaihtunut' },
    hakemus: withHenkilo(({ oppijanumero: _, ...told }, { henkilo }) => ({
      ...told,
      ...(henkilo.vanhatHetut[0] !== undefined && { hetu: henkilo.vanhatHetut[0] }),
    })),
  },
  expected: leftOpen(
    'applicant-is-the-same-person-in-the-registers',
    'opiskelupaikka-is-confirmed-by-a-register',
    'maksuvelvollisuus-is-settled',
    'lukuvuosimaksu-is-paid-or-covered',
    'permit-is-granted-exactly-as-applied-for',
  ),
};
