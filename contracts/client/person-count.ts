import { maxHenkilot } from '../valintarekisteri-migri/max-henkilot.ts';
import { ClientError } from './client-error.ts';

/** Throws `invalid-request` for as many persons as Valintarekisteri answers 400 to (VM-029), before they are sent. */
export const checkPersonCount = (endpoint: string, ids: readonly string[]): void => {
  const { size } = new Set(ids);
  if (size >= 1 && size <= maxHenkilot) return;
  throw new ClientError('invalid-request', `${endpoint}: ${size} different persons, and nothing was sent`, {
    endpoint,
    next: `Ask for 1 to ${maxHenkilot} different persons at a time.`,
  });
};
