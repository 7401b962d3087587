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

/** The root stream of a seed: `stream('koeajo').fork('hakemus:0')`. */
export const stream = (seed: string | number): Stream => createChild(0, 0, String(seed));

/** A key of 64 bits, of which children are made, and how many words have been drawn. */
interface State extends Stream {
  readonly a: number;
  readonly b: number;
  drawn: number;
}

/**
 * The child of a key. Each character of the label is stirred into both words, as in cyrb53 (bryc 2018); the ends are then
 * mixed with each other, so that 'a' then 'b' is another path than 'ab'. Students take some fifty streams each, so a
 * stream is numbers alone: what it can do is shared by all.
 */
const createChild = (parentA: number, parentB: number, label: string): State => {
  let a = parentA;
  let b = parentB;
  for (let index = 0; index < label.length; index += 1) {
    const unit = label.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = mix(a ^ mix(b));
  return { a, b: mix(b ^ a), drawn: 0, fork, integer, pick, weighted, chance, shuffle };
};

function fork(this: State, label: string): Stream {
  return createChild(this.a, this.b, label);
}

function integer(this: State, min: number, max: number): number {
  const count = max - min + 1;
  return min + Math.floor((count <= narrow ? fraction(this) : fineFraction(this)) * count);
}

function pick<T>(this: State, list: readonly T[]): T {
  if (list.length === 0) throw new RangeError('a stream cannot pick from an empty list');
  return list[Math.floor(fraction(this) * list.length)] as T;
}

function weighted<T>(this: State, choices: readonly (readonly [value: T, weight: number])[]): T {
  let sum = 0;
  for (const choice of choices) sum += choice[1];
  let left = fraction(this) * sum;
  for (const choice of choices) {
    if (left < choice[1]) return choice[0];
    left -= choice[1];
  }
  throw new RangeError('a stream cannot choose between weights that sum to nothing');
}

function chance(this: State, probability: number): boolean {
  return fraction(this) < probability;
}

function shuffle<T>(this: State, list: readonly T[]): T[] {
  const shuffled = list.slice();
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(fraction(this) * (last + 1));
    const moved = shuffled[other] as T;
    shuffled[other] = shuffled[last] as T;
    shuffled[last] = moved;
  }
  return shuffled;
}

// 32 random bits for what has few outcomes, 53 for the eleven digits of an OID: the bias stays below 2^-16.
const narrow = 2 ** 16;
const fraction = (state: State): number => (next(state) >>> 0) / 2 ** 32;
const fineFraction = (state: State): number => ((next(state) >>> 5) * 0x4000000 + (next(state) >>> 6)) / 2 ** 53;

/** 32 bits: how many have been drawn, counted, under the key. */
const next = (state: State): number => {
  state.drawn += 1;
  return mix(mix(state.a + state.drawn) ^ state.b);
};

/** The finisher of splitmix32 (Steele, Lea, Flood 2014; constants of Mulvey's prospector): one word, well stirred. */
const mix = (word: number): number => {
  let z = (word + 0x9e3779b9) | 0;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return z ^ (z >>> 15);
};
