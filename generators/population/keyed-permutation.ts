import type { Stream } from '../stream.ts';

/** The numbers 0 … size - 1 in a shuffled order that is computed, not stored; both ways cost the same. */
export interface KeyedPermutation {
  readonly size: number;
  /** The number at the place. Both are from 0 to size - 1. */
  readonly at: (place: number) => number;
  /** The place of the number. */
  readonly placeOf: (number: number) => number;
}

/**
 * The order that belongs to the stream. A generalized Feistel network over the least square that holds the numbers; what
 * falls outside the size goes through the network again until it falls inside (cycle-walking), so that the order is a
 * bijection for every size: Black, Rogaway, "Ciphers with Arbitrary Finite Domains" (CT-RSA 2002). It scatters well and
 * keeps no secrets. `size` is from 1 to 2^50.
 */
export const createKeyedPermutation = (stream: Stream, size: number): KeyedPermutation => {
  const side = Math.ceil(Math.sqrt(size));
  const keys = Array.from({ length: rounds }, (_, round) => stream.fork(`round:${round}`).integer(0, 0xffffffff));
  const backwards = keys.toReversed();
  const encrypt = (number: number): number => {
    let left = Math.floor(number / side);
    let right = number % side;
    for (const key of keys) [left, right] = [right, (left + toWord(right, key)) % side];
    return left * side + right;
  };
  const decrypt = (number: number): number => {
    let left = Math.floor(number / side);
    let right = number % side;
    for (const key of backwards) [left, right] = [(right + side - (toWord(left, key) % side)) % side, left];
    return left * side + right;
  };
  const walk = (step: (number: number) => number, start: number): number => {
    let number = step(start);
    while (number >= size) number = step(number);
    return number;
  };
  return { size, at: (place) => walk(encrypt, place), placeOf: (number) => walk(decrypt, number) };
};

const rounds = 8;

/** 32 bits of the half and the key: the finisher of MurmurHash3 (Appleby 2011). */
const toWord = (half: number, key: number): number => {
  let word = half ^ key;
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return (word ^ (word >>> 16)) >>> 0;
};
