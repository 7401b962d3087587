import {
  ilmoittautuminenTilat,
  lukuvuosimaksut,
  maksuvelvollisuudet,
  valintaTilat,
  vastaanottoTilat,
} from '#contracts';
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
 * before, in whichever order. What is rare in life isn't rare here; just each trait that lets one register say something
 * else of the fee than the fee case does, is said of one degree student in four. It stands among the traits of the record
 * like the others, so that registers never disagree without a trait that says so.
 */
export const drawUniformTraits = (stream: Stream): StudentTraits => {
  const laji = stream.fork('tutkinto?').chance(0.5) ? 'tutkinto' : stream.fork('laji').pick(others);
  const wanted = {
    ...nothing,
    laji,
    tutkinto: laji === 'tutkinto' ? stream.fork('tutkinto').pick(tutkinnot) : undefined,
  };
  const order = stream.fork('order');
  for (const trait of order.shuffle([...(first[laji] ?? []), ...always])) drawAny(stream.fork(trait), wanted, trait);
  for (const trait of order.shuffle(details[laji] ?? upperSecondary)) drawAny(stream.fork(trait), wanted, trait);
  for (const trait of laji === 'tutkinto' ? deviations : []) {
    const own = stream.fork(trait);
    if (own.chance(0.25)) drawAny(own, wanted, trait);
  }
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
};

const others = opintolajit.filter((laji) => laji !== 'tutkinto');

/** Gives the trait some value that goes with the others, or none when none does. */
const drawAny = (stream: Stream, wanted: Record<string, unknown>, trait: Drawn): void => {
  for (const value of stream.shuffle<unknown>(uniformTraitValues[trait])) {
    wanted[trait] = value;
    if (contradiction(wanted) === undefined) return;
  }
  wanted[trait] = undefined;
};

type Drawn = Exclude<keyof StudentTraits, 'label' | 'laji' | 'tutkinto' | 'oppilaitos' | 'opintovauhti' | 'anomaly'>;

/** Every value that the uniform draw may give each trait, besides the kind of study and the degree. */
export const uniformTraitValues = {
  kansalaisuus: nimistot.map(({ kansalaisuus }) => kansalaisuus),
  kaksoiskansalaisuus: [false, true],
  hetu: ['none', 'artificial', 'uusi-valimerkki', 'vaihtunut'],
  linkitettyja: [0, 1, 2],
  vaihe: ['uusi', 'jatkava'],
  alkaa: ['syksy', 'tammikuu'],
  organisaatio: ['oppilaitos', 'tiedekunta'],
  tilat: tilahistoriat,
  lukuvuosimaksu: maksutapaukset,
  maksukaudet: maksukausijaot,
  maksuvelvollisuus: [...maksuvelvollisuudet, 'absent'],
  maksurivi: [...lukuvuosimaksut, 'absent'],
  rahoituslahde: ['1', '5'],
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
} as const satisfies { readonly [Trait in Drawn]-?: readonly NonNullable<StudentTraits[Trait]>[] };

/** Every trait, not wanted yet: what is tried by the million has always the same shape, so that trying it is fast. */
const nothing: Readonly<Record<string, undefined>> = Object.fromEntries(
  Object.keys(uniformTraitValues).map((trait) => [trait, undefined]),
);

const always = ['kansalaisuus', 'kaksoiskansalaisuus', 'kansalaisuuksia', 'hetu', 'linkitettyja'] as const;

type Wanted = Partial<Record<Opintolaji, readonly Drawn[]>>;

/** Traits that decide most, by kind of study: they are drawn first. */
const first: Wanted = {
  tutkinto: [
    'vaihe',
    'alkaa',
    'organisaatio',
    'virta',
    'tilat',
    'lukuvuosimaksu',
    'maksukaudet',
    'valintarekisteri',
    'valintaTila',
    'vastaanottoTila',
    'vayla',
    'lasnaolo',
  ],
  vaihto: ['alkaa', 'virta', 'tilat', 'liikkuvuusohjelma'],
  muu: ['oikeustyyppi', 'tilat'],
};

const ofAttainments = ['suoritusrakenne', 'hyvaksiluvut', 'irtosuorituksia', 'paikallinenAsteikko'] as const;

const details: Wanted = {
  tutkinto: [
    'oikeudenKesto',
    'ohjelmalaji',
    'passivointi',
    'vaihtojakso',
    'ilmoittautumisavain',
    'ilmoittautuminenTila',
    'muutHakutoiveet',
    'alkamistieto',
    ...ofAttainments,
  ],
  vaihto: ['ilmoittautumisavain', ...ofAttainments],
  muu: ['ilmoittautumisavain', ...ofAttainments],
};

const deviations = ['maksuvelvollisuus', 'maksurivi', 'rahoituslahde'] as const;

const upperSecondary = ['toisenAsteenTilat', 'ylioppilastutkinto'] as const;
