/**
 * A labelled stream of random numbers. What it gives depends on the seed and on the labels that lead to it, never on
 * how many numbers others have drawn or in which order they were forked: so a new draw never shifts its neighbours.
 */
export interface Stream {
  /** A stream of its own below this one. The same label gives the same stream again, from its beginning. */
  fork(label: string): Stream;
  /** A whole number, both ends included; at most 2^53 of them. */
  integer(min: number, max: number): number;
  /** One of the list, each as likely. Throws RangeError when there is none. */
  pick<T>(list: readonly T[]): T;
  /** One of the values, each as likely as its weight is large. Throws RangeError when the weights sum to nothing. */
  weighted<T>(choices: readonly (readonly [value: T, weight: number])[]): T;
  /** True with this probability, 0-1. */
  chance(probability: number): boolean;
  /** The list in another order; the list itself stays as it is. */
  shuffle<T>(list: readonly T[]): T[];
}

type Key = readonly [number, number, number, number];

/** The root stream of a seed: `stream('koeajo').fork('hakemus:0')`. */
export const stream = (seed: string | number): Stream => createStream(childKey([0, 0, 0, 0], String(seed)));

const createStream = (key: Key): Stream => {
  const next = xoshiro128(key);
  // 53 random bits: enough for the eleven digits of an OID, and the bias stays below 2^-16.
  const fraction = (): number => ((next() >>> 5) * 0x4000000 + (next() >>> 6)) / 2 ** 53;
  const integer = (min: number, max: number): number => min + Math.floor(fraction() * (max - min + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('a stream cannot pick from an empty list');
    return list[integer(0, list.length - 1)] as T;
  };
  return {
    fork: (label) => createStream(childKey(key, label)),
    integer,
    pick,
    weighted: (choices) => {
      let left = fraction() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of choices) {
        if (left < weight) return value;
        left -= weight;
      }
      throw new RangeError('a stream cannot choose between weights that sum to nothing');
    },
    chance: (probability) => fraction() < probability,
    shuffle: (list) => {
      const shuffled = [...list];
      for (let last = shuffled.length - 1; last > 0; last -= 1) {
        const other = integer(0, last);
        const moved = shuffled.splice(other, 1);
        shuffled.splice(last, 0, ...moved);
      }
      return shuffled;
    },
  };
};

/** The key of a child: each character of the label is stirred into all four words, starting from the parent's key. */
const childKey = (parent: Key, label: string): Key => {
  let [a, b, c, d] = parent;
  for (let index = 0; index < label.length; index += 1) {
    const unit = label.charCodeAt(index);
    a = mix(a + unit);
    b = mix(b ^ a);
    c = mix(c + b);
    d = mix(d ^ c);
    a ^= d;
  }
  // The length closes the label, so that 'a' then 'b' is another path than 'ab'.
  return [mix(a + label.length), mix(b + 0x51ed270b), mix(c ^ a), mix(d + b)];
};

/** The finisher of splitmix32 (Steele, Lea, Flood 2014; constants of Mulvey's prospector): one word, well stirred. */
const mix = (word: number): number => {
  let z = (word + 0x9e3779b9) | 0;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return z ^ (z >>> 15);
};

/** xoshiro128** 1.1 (Blackman, Vigna 2018): 32 bits a step, period 2^128 - 1. */
const xoshiro128 = (key: Key): (() => number) => {
  let [a, b, c, d] = key;
  // The one state from which the generator never leaves.
  if ((a | b | c | d) === 0) a = 1;
  return () => {
    const fives = Math.imul(b, 5);
    const result = Math.imul((fives << 7) | (fives >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
};
