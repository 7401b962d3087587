import type { Interaction } from '../pact/interaction.ts';
import { henkilot } from './interactions/henkilot.ts';
import { lukuvuosimaksut } from './interactions/lukuvuosimaksut.ts';
import { opinnot } from './interactions/opinnot.ts';
import { rekisterit } from './interactions/rekisterit.ts';
import { virheet } from './interactions/virheet.ts';

/** What Migri relies on in Koski, but for what is handed on from Valintarekisteri. */
export const koskiMigriInteractions: readonly Interaction[] = [
  ...henkilot,
  ...opinnot,
  ...lukuvuosimaksut,
  ...rekisterit,
  ...virheet,
];
