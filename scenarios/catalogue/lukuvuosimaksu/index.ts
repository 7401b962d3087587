import type { Scenario } from '../../scenario.ts';
import { lukuvuosimaksuSettledWithoutSumsIsGranted } from './lukuvuosimaksu-settled-without-sums-is-granted.ts';
import { scholarshipForTheWholeLukuvuosimaksuIsGranted } from './scholarship-for-the-whole-lukuvuosimaksu-is-granted.ts';
import { uncheckedMaksuvelvollisuusGoesToAnOfficial } from './unchecked-maksuvelvollisuus-goes-to-an-official.ts';
import { unpaidLukuvuosimaksuGoesToAnOfficial } from './unpaid-lukuvuosimaksu-goes-to-an-official.ts';

export const lukuvuosimaksu: readonly Scenario[] = [
  unpaidLukuvuosimaksuGoesToAnOfficial,
  uncheckedMaksuvelvollisuusGoesToAnOfficial,
  scholarshipForTheWholeLukuvuosimaksuIsGranted,
  lukuvuosimaksuSettledWithoutSumsIsGranted,
];
