import { type KoskiError, koskiErrors } from '#contracts';
import { createCasSession, type ValintaUpstream } from './cas-session.ts';

/** Valintarekisteri's answer as text, or the error that Koski makes of it. */
export type ValintaReply = { readonly status: 200; readonly text: string } | KoskiError;

/**
 * Hands a list of identifiers on to Valintarekisteri, unchecked, and its answer back. Without an upstream Koski
 * answers as when nobody is there. Claims KM-018 to KM-023.
 */
export const createValintaDesk = (
  upstream: ValintaUpstream | undefined,
): ((path: 'henkilo-oidit' | 'hetut', identifiers: readonly string[]) => Promise<ValintaReply>) => {
  const session = upstream && createCasSession(upstream);
  return async (path, identifiers) => {
    if (!session) return koskiErrors.internalError;
    try {
      const url = `/valinta-tulos-service/cas/migri/hakemukset/${path}`;
      const response = await session.post(url, JSON.stringify(identifiers));
      const text = await response.text();
      return response.status === 200
        ? { status: 200, text }
        : koskiErrors.valintaTulosServiceError(response.status, text);
    } catch {
      return koskiErrors.internalError;
    }
  };
};
