import type { Scenario } from '../../scenario.ts';
import { withHenkilo } from './with-henkilo.ts';

// Whether an unanswered question waits or goes to an official, the sources leave open.
export const applicantWithNoIdentifierAtAllIsNotGranted: Scenario = {
  name: 'applicant-with-no-identifier-at-all-is-not-granted',
  theme: 'henkilollisyys',
  sentence: "An applicant with neither oppijanumero nor hetu can't be asked about by name, and nothing is granted.",
  claims: ['DF-019', 'DF-048'],
  conditions: [
    'opiskelupaikka-is-confirmed-by-a-register',
    'maksuvelvollisuus-is-settled',
    'lukuvuosimaksu-is-paid-or-covered',
    'applicant-is-the-same-person-in-the-registers',
    'registers-have-answered',
  ],
  world: { hakemus: withHenkilo(({ oppijanumero: _, ...henkilo }) => henkilo) },
  expected: { outcomes: ['pending', 'to-official'] },
};
