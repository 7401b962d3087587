import type { Scenario } from '../../scenario.ts';
import { leftOpen } from '../left-open.ts';

// A fee in VIRTA tells that there is one; whether its absence tells that there is none, no source says.
export const noFeeInVirtaAloneMayBeGranted: Scenario = {
  name: 'no-fee-in-virta-alone-may-be-granted',
  theme: 'lukuvuosimaksu',
  sentence: 'An applicant known to Koski alone, whose right has no fee, may be granted or may go to an official.',
  claims: ['DF-029', 'DF-030'],
  conditions: [
    'maksuvelvollisuus-is-settled',
    'lukuvuosimaksu-is-paid-or-covered',
    'permit-is-granted-exactly-as-applied-for',
  ],
  world: { traits: { lukuvuosimaksu: 'none-required', valintarekisteri: 'ei-hakemusta' } },
  expected: leftOpen(
    'maksuvelvollisuus-is-settled',
    'lukuvuosimaksu-is-paid-or-covered',
    'permit-is-granted-exactly-as-applied-for',
  ),
};
