import { parseHetu, toHetu, type Valimerkki, valimerkit } from '#contracts';
import { daysBetween, plusDays } from '../paiva.ts';
import type { Stream } from '../stream.ts';
import { createKeyedPermutation } from './keyed-permutation.ts';

/** Artificial hetut of some days of birth and some individual numbers, with every century sign that fits the day. */
export interface HetuSpace {
  /** How many there are. */
  readonly size: number;
  /** The hetu of a holder, who is a number from 0 to size - 1. */
  readonly hetuOf: (holder: number) => string;
  /** Whose hetu it would be; nothing for a text outside the space. */
  readonly holderOf: (hetu: string) => number | undefined;
}

/** Days of birth from `from` on, before `before`; individual numbers from `first` to `last`. */
export interface HetuRange {
  readonly from: string;
  readonly before: string;
  readonly first: number;
  readonly last: number;
}

/** All hetut of the range, in an order that the stream decides. */
export const createHetuSpace = (stream: Stream, { from, before, first, last }: HetuRange): HetuSpace => {
  const numeroita = last - first + 1;
  const order = createKeyedPermutation(stream, daysBetween(from, before) * numeroita * merkkeja);
  return {
    size: order.size,
    hetuOf: (holder) => {
      const number = order.at(holder);
      const syntymaaika = plusDays(from, Math.floor(number / (numeroita * merkkeja)));
      const valimerkki = merkitOf(syntymaaika)[number % merkkeja];
      const yksilonumero = first + (Math.floor(number / merkkeja) % numeroita);
      return toHetu({ syntymaaika, yksilonumero, ...(valimerkki && { valimerkki }) });
    },
    holderOf: (text) => {
      const hetu = parseHetu(text);
      if (hetu === undefined || hetu.syntymaaika < from || hetu.syntymaaika >= before) return undefined;
      if (hetu.yksilonumero < first || hetu.yksilonumero > last) return undefined;
      const row = daysBetween(from, hetu.syntymaaika) * numeroita + hetu.yksilonumero - first;
      const number = row * merkkeja + merkitOf(hetu.syntymaaika).indexOf(hetu.valimerkki);
      return order.placeOf(number);
    },
  };
};

/** Both centuries have six signs. */
const merkkeja = valimerkit[2000].length;

const merkitOf = (syntymaaika: string): readonly Valimerkki[] => valimerkit[syntymaaika < '2000' ? 1900 : 2000];
