import { plusMonths } from '../paiva.ts';
import { assumptions } from '../realistic/data/assumptions.ts';
import type { Stream } from '../stream.ts';
import type { Tunnukset } from '../student/tunnukset.ts';
import type { DecidedTraits } from '../student-traits.ts';
import { createHetuSpace, type HetuSpace } from './hetu-space.ts';

/** Who has a hetu, and which. */
export interface PopulationHetut {
  /** Nothing for those who come after the last hetu. */
  readonly traitOf: (index: number) => 'none' | 'artificial' | 'vaihtunut' | undefined;
  readonly hetutOf: (index: number, traits: DecidedTraits) => Pick<Tunnukset, 'hetu' | 'vanhatHetut'>;
  /** The persons whose hetu it could be, two at most: what they study decides whether it is. */
  readonly candidatesOf: (hetu: string) => readonly number[];
}

/**
 * Every so many persons one has a hetu, and every so many of those a former one too. People are born in one of three
 * spans of years, by what they study and for how long they have, so that nobody is a master at 19: each span has a space
 * of hetut, in which the n-th holder has the n-th place whoever the others are. There are 600 artificial hetut a day, so
 * the spaces last for some 3 million persons; those who come after have none.
 */
export const createPopulationHetut = (stream: Stream, now: string): PopulationHetut => {
  const every = assumptions.hetu.value;
  const everyFormer = every * assumptions.vaihtunutHetu.value;
  const spaces = ages.map(([youngest, oldest]) => {
    const days = { from: plusMonths(now, -12 * (oldest + 1)), before: plusMonths(now, -12 * youngest) };
    return {
      current: createHetuSpace(stream.fork(`hetut:${youngest}`), { ...days, first: 900, last: 989 }),
      former: createHetuSpace(stream.fork(`vanhat:${youngest}`), { ...days, first: 990, last: 999 }),
    };
  });
  const holders = Math.min(
    ...spaces.map(({ current, former }) => Math.min(current.size, former.size * assumptions.vaihtunutHetu.value)),
  );
  const areLeft = (index: number): boolean => index / every < holders;
  const isHolder = (index: number): boolean => index % every === 0 && areLeft(index);
  const owner = (space: HetuSpace, hetu: string, step: number): readonly number[] => {
    const holder = space.holderOf(hetu);
    return holder === undefined ? [] : [holder * step];
  };
  return {
    traitOf: (index) => {
      if (!areLeft(index)) return undefined;
      if (!isHolder(index)) return 'none';
      return index % everyFormer === 0 ? 'vaihtunut' : 'artificial';
    },
    hetutOf: (index, traits) => {
      const space = spaces[spanOf(traits)];
      if (space === undefined || !isHolder(index)) return { vanhatHetut: [] };
      return {
        hetu: space.current.hetuOf(index / every),
        vanhatHetut: index % everyFormer === 0 ? [space.former.hetuOf(index / everyFormer)] : [],
      };
    },
    candidatesOf: (hetu) =>
      spaces.flatMap(({ current, former }) => [...owner(current, hetu, every), ...owner(former, hetu, everyFormer)]),
  };
};

/** Years old on the reference day, both ends included. */
const ages = [
  [19, 23],
  [24, 28],
  [29, 34],
] as const;

/** A second degree comes later in life than a first one, further studies later still; who has studied for years is older. */
const spanOf = ({ laji, tutkinto, vaihe, tilat, passivointi }: DecidedTraits): number => {
  const usedUp = tilat === '1-6' || (tilat === '1-4' && passivointi === 'opintoaika-paattyi');
  if (laji === 'muu' || (laji === 'tutkinto' && usedUp)) return 2;
  if (laji !== 'tutkinto' && laji !== 'vaihto') return 0;
  const second = laji === 'tutkinto' && (tutkinto === 'ylempi' || tutkinto === 'yamk' || tutkinto === 'tohtori');
  return (second ? 1 : 0) + (vaihe === 'jatkava' || tilat !== '1' ? 1 : 0);
};
