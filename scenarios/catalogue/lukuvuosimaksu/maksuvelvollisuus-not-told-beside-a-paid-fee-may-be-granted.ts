import type { Scenario } from '../../scenario.ts';
import { leftOpen } from '../left-open.ts';

// Any fee in VIRTA makes the applicant liable (DF-029), but no liability told leaves it unknown (DF-030): the sources leave it open.
export const maksuvelvollisuusNotToldBesideAPaidFeeMayBeGranted: Scenario = {
  name: 'maksuvelvollisuus-not-told-beside-a-paid-fee-may-be-granted',
  theme: 'lukuvuosimaksu',
  sentence:
    'When Valintarekisteri tells nothing of the liability and VIRTA of a paid fee, it may be granted or go to an official.',
  claims: ['DF-029', 'DF-030'],
  conditions: [
    'maksuvelvollisuus-is-settled',
    'lukuvuosimaksu-is-paid-or-covered',
    'permit-is-granted-exactly-as-applied-for',
  ],
  world: { traits: { lukuvuosimaksu: 'paid', maksuvelvollisuus: 'absent' } },
  expected: leftOpen(
    'maksuvelvollisuus-is-settled',
    'lukuvuosimaksu-is-paid-or-covered',
    'permit-is-granted-exactly-as-applied-for',
  ),
};
