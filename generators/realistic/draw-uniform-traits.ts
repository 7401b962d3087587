import { ilmoittautuminenTilat, valintaTilat, vastaanottoTilat } from '#contracts';
import { nimistot } from '../data/nimet.ts';
import { studyTraitValues } from '../draw-study-traits.ts';
import type { Stream } from '../stream.ts';
import {
  contradiction,
  maksukausijaot,
  maksutapaukset,
  muutHakutoiveet,
  type Opintolaji,
  opintolajit,
  type StudentTraits,
  tilahistoriat,
  tutkinnot,
} from '../student-traits.ts';

/**
 * Traits of any student who can exist. Half are degree students, of whom there is most to tell; the other kinds of study
 * are as likely as each other, and so is every degree, and every value of the other traits that goes with those drawn
 * before, in whichever order. What is rare in life isn't rare here. The registers agree on the fee as the fee case has it.
 */
export const drawUniformTraits = (stream: Stream): StudentTraits => {
  const laji = stream.fork('tutkinto?').chance(0.5) ? 'tutkinto' : stream.fork('laji').pick(others);
  const kind: StudentTraits =
    laji === 'tutkinto' ? { laji, tutkinto: stream.fork('tutkinto').pick(tutkinnot) } : { laji };
  const order = stream.fork('order');
  return [
    ...order.shuffle([...(first[laji] ?? []), ...always]),
    ...order.shuffle(details[laji] ?? upperSecondary),
  ].reduce((traits, trait) => withAny(stream.fork(trait), traits, trait), kind);
};

const others = opintolajit.filter((laji) => laji !== 'tutkinto');

/** The traits with some value of one more; as they were when no value goes with them. */
const withAny = (stream: Stream, traits: StudentTraits, trait: keyof typeof values): StudentTraits =>
  stream
    .shuffle<unknown>(values[trait])
    .map((value): StudentTraits => ({ ...traits, [trait]: value }))
    .find((more) => contradiction(more) === undefined) ?? traits;

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
  maksukaudet: maksukausijaot,
  valintaTila: valintaTilat,
  vastaanottoTila: vastaanottoTilat,
  ilmoittautuminenTila: ilmoittautuminenTilat,
  muutHakutoiveet,
  alkamistieto: ['on', 'puuttuu'],
  ...studyTraitValues,
  virta: ['oikeus', 'ei-oikeutta'],
  valintarekisteri: ['hyvaksytty', 'ei-hakemusta'],
  ilmoittautumisavain: ['on', 'puuttuu'],
  liikkuvuusohjelma: ['101', '102', '103', '104', '105', '106', '107', '108', '999'],
  vaihtojakso: ['ei', 'lahteva'],
} as const satisfies { readonly [Trait in keyof Drawn]: readonly NonNullable<Drawn[Trait]>[] };

const always = ['kansalaisuus', 'kaksoiskansalaisuus', 'kansalaisuuksia', 'hetu', 'linkitettyja'] as const;

type Wanted = Partial<Record<Opintolaji, readonly (keyof typeof values)[]>>;

/** Traits that decide most, by kind of study: they are drawn first. */
const first: Wanted = {
  tutkinto: ['vaihe', 'alkaa', 'organisaatio', 'virta', 'tilat', 'lukuvuosimaksu', 'maksukaudet', 'valintarekisteri'],
  vaihto: ['alkaa', 'tilat', 'liikkuvuusohjelma'],
  muu: ['oikeustyyppi', 'tilat'],
};

const ofAttainments = ['suoritusrakenne', 'hyvaksiluvut', 'irtosuorituksia', 'paikallinenAsteikko'] as const;

const details: Wanted = {
  tutkinto: [
    'oikeudenKesto',
    'vayla',
    'ohjelmalaji',
    'passivointi',
    'lasnaolo',
    'vaihtojakso',
    'ilmoittautumisavain',
    'valintaTila',
    'vastaanottoTila',
    'ilmoittautuminenTila',
    'muutHakutoiveet',
    'alkamistieto',
    ...ofAttainments,
  ],
  vaihto: ['ilmoittautumisavain', ...ofAttainments],
  muu: ['ilmoittautumisavain', ...ofAttainments],
};

const upperSecondary = ['toisenAsteenTilat', 'ylioppilastutkinto'] as const;
