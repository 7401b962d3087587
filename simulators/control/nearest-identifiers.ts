import type { PersonDocuments } from '#contracts';
import { identifiersOf } from '../register/document-register.ts';
import { isHenkiloOid, isHetu } from '../register/identifiers.ts';
import { editDistance } from './edit-distance.ts';

/** An identifier of the register that looks like the one that was asked for. */
export interface NearIdentifier {
  readonly identifier: string;
  /** Master OID of the person. */
  readonly person: string;
  /** How it differs, as a phrase. */
  readonly difference: string;
}

/** The identifiers, up to three, that differ from the asked one in at most three characters; the nearest first. */
export const nearestIdentifiers = (asked: string, persons: readonly PersonDocuments[]): readonly NearIdentifier[] => {
  const meant = asked.trim().toUpperCase();
  return persons
    .flatMap(({ henkilo }) => identifiersOf(henkilo).map((identifier) => ({ identifier, person: henkilo.oid })))
    .map((candidate) => ({ ...candidate, distance: editDistance(meant, candidate.identifier, tooFar) }))
    .filter(({ distance }) => distance < tooFar)
    .sort((left, right) => left.distance - right.distance)
    .slice(0, 3)
    .map(({ distance, identifier, person }) => ({
      identifier,
      person,
      difference: differenceOf(meant, identifier, distance),
    }));
};

const tooFar = 4;

const differenceOf = (asked: string, found: string, distance: number): string => {
  if (distance === 0) return 'the same, but for capitals and spaces';
  if (isHetu(found) && withoutSign(asked) === withoutSign(found)) return `another century sign: ${found[6]}`;
  if (asked.slice(0, -1) === found.slice(0, -1)) return 'another check character';
  if (isHenkiloOid(found) && asked.slice(-11) === found.slice(-11)) return `another branch: ${found.split('.')[4]}`;
  return distance === 1 ? 'one character' : `${distance} characters`;
};

const withoutSign = (hetu: string): string => hetu.slice(0, 6) + hetu.slice(7);
