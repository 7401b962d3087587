import { koskiMigriInteractions } from '../koski-migri/interactions.ts';
import { valintarekisteriMigriInteractions } from '../valintarekisteri-migri/interactions.ts';
import type { Pact } from './interaction.ts';
import { koskiValintaInteractions } from './pass-through/koski-valinta.ts';
import { koskiValintarekisteriInteractions } from './pass-through/koski-valintarekisteri.ts';

/** All that consumers rely on. */
export const pacts: readonly Pact[] = [
  { consumer: 'migri', provider: 'koski', interactions: [...koskiMigriInteractions, ...koskiValintaInteractions] },
  { consumer: 'migri', provider: 'valintarekisteri', interactions: valintarekisteriMigriInteractions },
  { consumer: 'koski', provider: 'valintarekisteri', interactions: koskiValintarekisteriInteractions },
];

/** `<consumer>-<provider>.json`, the name of a pact's file. */
export const toPactFileName = ({ consumer, provider }: Pick<Pact, 'consumer' | 'provider'>): string =>
  `${consumer}-${provider}.json`;
