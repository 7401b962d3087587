import { toHenkiloOid } from '#contracts';
import type { Stream } from '../stream.ts';
import { createKeyedPermutation } from './keyed-permutation.ts';

/** Person OIDs of branch 98, each the place of one slot of one person. */
export interface OidSpace {
  /** `slot` 0 is the person's own OID, the others are for linked ones. */
  readonly oidOf: (index: number, slot: number) => string;
  /** Whose OID it would be; nothing for a text that is no OID of branch 98. */
  readonly indexOf: (oid: string) => number | undefined;
}

/** OIDs that a person can have. */
const oidSlots = 4;

/** All OIDs of branch 98 whose number has no zero in front, in an order that the stream decides. */
export const createOidSpace = (stream: Stream): OidSpace => {
  const order = createKeyedPermutation(stream, 9_000_000_000);
  return {
    oidOf: (index, slot) => toHenkiloOid(98, first + order.at(index * oidSlots + slot)),
    indexOf: (oid) => {
      const number = Number(/^1\.2\.246\.562\.98\.([1-9]\d{9})\d$/.exec(oid)?.[1]);
      return Number.isNaN(number) ? undefined : Math.floor(order.placeOf(number - first) / oidSlots);
    },
  };
};

const first = 1_000_000_000;
