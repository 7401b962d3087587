import { createHash } from 'node:crypto';
import { toHenkiloOid } from '#contracts';

/** A person OID of the test branch 98: the same for the same words everywhere. */
export const toSyntheticOid = (words: string): string =>
  toHenkiloOid(98, createHash('sha256').update(words).digest().readUIntBE(0, 6) % 10 ** 10);
