import { koskiStates } from '../koski-migri/states.ts';
import { valintarekisteriStates } from '../valintarekisteri-migri/states.ts';
import type { ProviderState } from './provider-state.ts';

/** Who promises something. */
export const providers = ['koski', 'valintarekisteri'] as const;
export type Provider = (typeof providers)[number];

const { hyvaksytty, linkitetytOidit, eiHyvaksytty, passivoituHakemus } = valintarekisteriStates;

/**
 * Every state that a provider may be asked for. Koski hands questions on to Valintarekisteri, so some of its states are
 * Valintarekisteri's: the same sentence, the same parameters, the same world.
 */
export const providerStates: Readonly<Record<Provider, readonly ProviderState[]>> = {
  koski: [...Object.values(koskiStates), hyvaksytty, linkitetytOidit, eiHyvaksytty, passivoituHakemus],
  valintarekisteri: Object.values(valintarekisteriStates),
};

/** The state of a name, or `undefined`. */
export const findProviderState = (provider: Provider, name: string): ProviderState | undefined =>
  providerStates[provider].find((state) => state.name === name);
