import { koskiStateSetups } from '../koski-migri/provider-states.ts';
import { valintarekisteriStateSetups } from '../valintarekisteri-migri/provider-states.ts';
import type { StateSetup } from './state-setup.ts';

/** How every provider state is made true. Of two with one name, which then mean the same, the first counts. */
export const stateSetups: readonly StateSetup[] = [...koskiStateSetups, ...valintarekisteriStateSetups];
