import { toHetu } from '../identifiers/hetu.ts';
import { toHenkiloOid } from '../identifiers/oid.ts';

/** Identifiers of somebody who cannot exist: an OID of a test branch and an artificial hetu. */
export type ArtificialPerson = { readonly oid: string; readonly hetu: string };

/**
 * The person of a number, 0-2799. Koski keeps what VIRTA said of a person for an hour (claim KM-102), so an interaction
 * that needs other data of a person needs another person.
 */
export const artificialPerson = (number: number): ArtificialPerson => ({
  oid: toHenkiloOid(98, 7_000_000_000 + number),
  hetu: toHetu({
    syntymaaika: `2001-03-${String(1 + (number % 28)).padStart(2, '0')}`,
    yksilonumero: 900 + Math.floor(number / 28),
  }),
});
