import { plusDays } from '../paiva.ts';
import type { Stream } from '../stream.ts';
import type { DecidedTraits, Tilahistoria } from '../student-traits.ts';
import { toLukukausi } from './lukukausi.ts';
import type { Opiskelupaikka } from './opiskelupaikka.ts';

/** A state of a right, code of virtaopiskeluoikeudentila; the last one has no end. */
export interface Tila {
  readonly koodi: string;
  readonly alku: string;
  readonly loppu?: string;
}

/** How many years before the coming intake such a right began, so that its history lies in the past. */
export const yearsBackOf = (
  { tilat, vaihe, passivointi, lasnaolo, laji }: DecidedTraits,
  lukukausia: number,
  enimmaislukukausia: number,
): number => {
  if (tilat === '1' && vaihe === 'uusi') return 0;
  if (tilat === '1') return lasnaolo === 'poissa' || lasnaolo === 'muutos-kesken-kauden' ? 2 : 1;
  if (tilat === '1-7') return 1;
  if (tilat === '1-6') return Math.ceil((laji === 'vaihto' ? lukukausia : enimmaislukukausia) / 2) + 1;
  if (tilat === '1-4' && passivointi === 'opintoaika-paattyi') return Math.ceil(enimmaislukukausia / 2) + 1;
  return tilat.endsWith('3') ? Math.ceil(lukukausia / 2) + 1 : 2;
};

/**
 * The history over the right's terms: passive for a term that wasn't enrolled for, since the second year wasn't, or when
 * the study time was used up or the student died; given up in the second term, back in the second year; graduated in the
 * last term; ended the day after the last one, or by the one-right rule when the studies of the new place begin. Claims
 * VI-034, DF-057; rules: https://wiki.eduuni.fi/display/CSCVIRTA/Opiskeluoikeustiedot
 */
export const toTilat = (stream: Stream, traits: DecidedTraits, paikka: Opiskelupaikka): readonly Tila[] => {
  const alut = starts[traits.tilat].map((start) => start(stream, paikka, traits));
  return toUnbroken(traits.tilat.split('-').map((koodi, index) => ({ koodi, alku: alut[index - 1] ?? paikka.alkaa })));
};

type Start = (stream: Stream, paikka: Opiskelupaikka, traits: DecidedTraits) => string;

const secondTerm: Start = (_, { alkaa }) => toLukukausi(alkaa, 1).alku;
const secondYear: Start = (_, { alkaa }) => toLukukausi(alkaa, 2).alku;
const thirdYear: Start = (_, { alkaa }) => toLukukausi(alkaa, 4).alku;
const ended: Start = (_, { myonnetty }) => plusDays(myonnetty, 1);
const givenUp: Start = (stream, { alkaa }) => plusDays(toLukukausi(alkaa, 2).alku, -stream.integer(30, 150));
const graduated: Start = (stream, { paattyy }) => plusDays(paattyy, -stream.integer(30, 60));
const passive: Start = (stream, paikka, traits) => passiveFrom[traits.passivointi](stream, paikka, traits);

const passiveFrom: Readonly<Record<DecidedTraits['passivointi'], Start>> = {
  ilmoittautumatta: secondYear,
  'opintoaika-paattyi': (_, { alkaa, enimmaislukukausia }) => toLukukausi(alkaa, enimmaislukukausia).alku,
  kuollut: (stream, { alkaa }) => plusDays(toLukukausi(alkaa, 1).alku, stream.integer(10, 120)),
};

/** When the states after the first begin. */
const starts: Readonly<Record<Tilahistoria, readonly Start[]>> = {
  '1': [],
  '1-3': [graduated],
  '1-4': [passive],
  '1-5': [givenUp],
  '1-6': [ended],
  '1-7': [secondYear],
  '1-4-1': [secondTerm, secondYear],
  '1-5-1': [givenUp, secondYear],
  '1-4-7': [secondYear, thirdYear],
  '1-4-1-3': [secondTerm, secondYear, graduated],
  '1-5-1-3': [givenUp, secondYear, graduated],
};

/** Each state ends the day before the next one begins. */
export const toUnbroken = (tilat: readonly Tila[]): readonly Tila[] =>
  tilat.map((tila, index) => {
    const next = tilat[index + 1];
    return next === undefined ? tila : { koodi: tila.koodi, alku: tila.alku, loppu: plusDays(next.alku, -1) };
  });

/** Whether the right is active (state 1) on the day. */
export const isActiveOn = (tilat: readonly Tila[], paiva: string): boolean =>
  tilat.some(({ koodi, alku, loppu }) => koodi === '1' && alku <= paiva && (loppu === undefined || paiva <= loppu));
