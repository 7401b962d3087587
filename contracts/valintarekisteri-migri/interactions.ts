import type { Interaction } from '../pact/interaction.ts';
import { arvot } from './interactions/arvot.ts';
import { hakijat } from './interactions/hakijat.ts';
import { kirjautuminen } from './interactions/kirjautuminen.ts';
import { kirjautumisvirheet } from './interactions/kirjautumisvirheet.ts';
import { virheet } from './interactions/virheet.ts';

/** What Migri relies on in Valintarekisteri and in the CAS before it. */
export const valintarekisteriMigriInteractions: readonly Interaction[] = [
  ...kirjautuminen,
  ...kirjautumisvirheet,
  ...hakijat,
  ...arvot,
  ...virheet,
];
