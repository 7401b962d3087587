import type { Scenario } from '../../scenario.ts';
import { bilateralExchangeAtAnAmmattikorkeakouluIsGranted } from './bilateral-exchange-at-an-ammattikorkeakoulu-is-granted.ts';
import { declinedOpiskelupaikkaGoesToAnOfficial } from './declined-opiskelupaikka-goes-to-an-official.ts';
import { degreeAtAnAmmattikorkeakouluGoesToAnOfficial } from './degree-at-an-ammattikorkeakoulu-goes-to-an-official.ts';
import { erasmusExchangeGoesToAnOfficial } from './erasmus-exchange-goes-to-an-official.ts';

export const opintopaikka: readonly Scenario[] = [
  degreeAtAnAmmattikorkeakouluGoesToAnOfficial,
  bilateralExchangeAtAnAmmattikorkeakouluIsGranted,
  erasmusExchangeGoesToAnOfficial,
  declinedOpiskelupaikkaGoesToAnOfficial,
];
