import type { Scenario } from '../scenario.ts';
import { faults } from './faults/index.ts';
import { hakemus } from './hakemus/index.ts';
import { henkilollisyys } from './henkilollisyys/index.ts';
import { ilmoittautuminen } from './ilmoittautuminen/index.ts';
import { jatkolupa } from './jatkolupa/index.ts';
import { kesto } from './kesto/index.ts';
import { kortti } from './kortti/index.ts';
import { lukuvuosimaksu } from './lukuvuosimaksu/index.ts';
import { opintopaikka } from './opintopaikka/index.ts';
import { opiskeluoikeus } from './opiskeluoikeus/index.ts';
import { ristiriita } from './ristiriita/index.ts';
import { toimeentulo } from './toimeentulo/index.ts';
import { vakuutus } from './vakuutus/index.ts';
import { valvonta } from './valvonta/index.ts';
import { volume } from './volume/index.ts';

/** Every scenario, by theme, in the order in which they are run and told. */
export const catalogue: readonly Scenario[] = [
  ...hakemus,
  ...opintopaikka,
  ...lukuvuosimaksu,
  ...toimeentulo,
  ...vakuutus,
  ...opiskeluoikeus,
  ...ilmoittautuminen,
  ...henkilollisyys,
  ...kesto,
  ...kortti,
  ...jatkolupa,
  ...valvonta,
  ...ristiriita,
  ...faults,
  ...volume,
];
