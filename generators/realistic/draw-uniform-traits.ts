import { nimistot } from '../data/nimet.ts';
import type { Stream } from '../stream.ts';
import {
  contradiction,
  maksutapaukset,
  type Opintolaji,
  opintolajit,
  type StudentTraits,
  tilahistoriat,
  tutkinnot,
} from '../student-traits.ts';

/**
 * Traits of any student who can exist: every kind of study, every degree in it and every value of the other traits as
 * likely as the others, so that what is rare in life isn't rare here.
 */
export const drawUniformTraits = (stream: Stream): StudentTraits => {
  const laji = stream.fork('laji').pick(opintolajit);
  const kind: StudentTraits =
    laji === 'tutkinto' ? { laji, tutkinto: stream.fork('tutkinto').pick(tutkinnot) } : { laji };
  // Doctoral studies have no fee that could be drawn.
  const left = kind.tutkinto === 'tohtori' ? ofFees : [];
  const wanted = [...always, ...(more[laji] ?? [])].filter((trait) => !left.includes(trait));
  for (let attempt = 0; ; attempt += 1) {
    const own = stream.fork(`attempt:${attempt}`);
    const rest = wanted.map((trait) => [trait, own.fork(trait).pick<unknown>(values[trait])]);
    const traits: StudentTraits = { ...kind, ...Object.fromEntries(rest) };
    if (contradiction(traits) === undefined) return traits;
  }
};

type Drawn = Omit<StudentTraits, 'label' | 'laji' | 'tutkinto' | 'oppilaitos'>;

const values = {
  kansalaisuus: nimistot.map(({ kansalaisuus }) => kansalaisuus),
  kaksoiskansalaisuus: [false, true],
  hetu: ['none', 'artificial'],
  linkitettyja: [0, 1, 2],
  vaihe: ['uusi', 'jatkava'],
  alkaa: ['syksy', 'tammikuu'],
  organisaatio: ['oppilaitos', 'tiedekunta'],
  tilat: tilahistoriat,
  lukuvuosimaksu: maksutapaukset,
  maksukaudet: ['lukukausittain', 'lukuvuosittain'],
  valintarekisteri: ['hyvaksytty', 'ei-hakemusta'],
  ilmoittautumisavain: ['on', 'puuttuu'],
  liikkuvuusohjelma: ['101', '102', '103', '104', '105', '106', '107', '108', '999'],
  vaihtojakso: ['ei', 'lahteva'],
} as const satisfies { readonly [Trait in keyof Drawn]: readonly NonNullable<Drawn[Trait]>[] };

const always = ['kansalaisuus', 'kaksoiskansalaisuus', 'hetu', 'linkitettyja'] as const;

const ofFees: readonly (keyof typeof values)[] = ['lukuvuosimaksu', 'maksukaudet'];

/** Traits that only students of a kind have. */
const more: Partial<Record<Opintolaji, readonly (keyof typeof values)[]>> = {
  tutkinto: [
    'vaihe',
    'alkaa',
    'organisaatio',
    'tilat',
    'lukuvuosimaksu',
    'maksukaudet',
    'valintarekisteri',
    'ilmoittautumisavain',
    'vaihtojakso',
  ],
  vaihto: ['alkaa', 'tilat', 'ilmoittautumisavain', 'liikkuvuusohjelma'],
};
