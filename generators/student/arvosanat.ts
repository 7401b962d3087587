import type { VirtaArvosana } from '#contracts';
import type { Kurssi } from '../data/kurssit.ts';
import type { Stream } from '../stream.ts';

type Kansallinen = Exclude<VirtaArvosana['laji'], 'Muu' | 'tuntematon'>;
type Painotettu = readonly [arvosana: VirtaArvosana, weight: number];

const kansallinen = (laji: Kansallinen, teksti: string): VirtaArvosana => ({ laji, teksti });
const painotetut = (laji: Kansallinen, weights: Readonly<Record<string, number>>): readonly Painotettu[] =>
  Object.entries(weights).map(([teksti, weight]) => [kansallinen(laji, teksti), weight]);

/** A degree has none. */
export const eiArvosanaa = kansallinen('EiKaytossa', 'Arvosana ei kaytossa');
/** Transferred credits are passed, on the scale of the courses. */
export const hyvaksiluettu = kansallinen('Viisiportainen', 'HYV');
export const hyvaksytty = kansallinen('Hyvaksytty', 'HYV');

// Register extracts show mostly good grades; failed attempts never reach VIRTA (shares: DF-067).
const viisiportaiset: readonly Painotettu[] = [
  ...painotetut('Viisiportainen', { 5: 20, 4: 30, 3: 25, 2: 8, 1: 4 }),
  [hyvaksytty, 13],
];

const kurssienArvosanat: Readonly<Record<NonNullable<Kurssi['arvostelu']>, readonly Painotettu[]>> = {
  hyvaksytty: [[hyvaksytty, 1]],
  'toinen-kotimainen': painotetut('ToinenKotimainen', { TT: 2, HT: 1 }),
  naytetyo: painotetut('Naytetyo', { HYV: 4, KH: 1 }),
};

/** A course's grade. */
export const drawKurssinArvosana = (stream: Stream, arvostelu: Kurssi['arvostelu']): VirtaArvosana =>
  stream.weighted(arvostelu === undefined ? viisiportaiset : kurssienArvosanat[arvostelu]);

/** The mean of a module's grades, in whole steps; `HYV` when none has a number. */
export const toKokonaisarvosana = (arvosanat: readonly VirtaArvosana[]): VirtaArvosana => {
  const numbers = arvosanat.flatMap((one) => (one.laji === 'Viisiportainen' ? Number(one.teksti) || [] : []));
  if (numbers.length === 0) return hyvaksytty;
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  return kansallinen('Viisiportainen', String(Math.round(mean)));
};

/** How a thesis is graded: in Latin, as a demonstration, passed, or as a course is. */
export type Opinnaytearvostelu = 'tutkielma' | 'naytetyo' | 'hyvaksytty' | 'viisiportainen';

// `I` (improbatur) is a fail, so that it doesn't stand in VIRTA.
const opinnaytteidenArvosanat: Readonly<Record<Opinnaytearvostelu, readonly Painotettu[]>> = {
  tutkielma: painotetut('Tutkielma', { A: 2, B: 6, N: 12, C: 25, M: 30, E: 20, L: 5 }),
  naytetyo: kurssienArvosanat.naytetyo,
  hyvaksytty: kurssienArvosanat.hyvaksytty,
  viisiportainen: painotetut('Viisiportainen', { 1: 4, 2: 10, 3: 30, 4: 35, 5: 21 }),
};

export const drawOpinnaytteenArvosana = (stream: Stream, arvostelu: Opinnaytearvostelu): VirtaArvosana =>
  stream.weighted(opinnaytteidenArvosanat[arvostelu]);

const paikallisetAsteikot = [
  {
    avain: 'KOLMI',
    nimi: 'Kolmiportainen asteikko',
    arvosanat: [
      ['T', 'Tyydyttävä', '1'],
      ['H', 'Hyvä', '3'],
      ['K', 'Kiitettävä', '5'],
    ],
  },
  {
    avain: 'ECTS',
    nimi: 'A-E',
    arvosanat: [
      ['A', 'Excellent', '5'],
      ['B', 'Very good', '4'],
      ['C', 'Good', '3'],
      ['D', 'Satisfactory', '2'],
      ['E', 'Sufficient', '1'],
    ],
  },
] as const;

/** Every grade of the local scales, each with its whole scale as VIRTA wants it. */
const paikallisetArvosanat: readonly VirtaArvosana[] = paikallisetAsteikot.flatMap(({ avain, nimi, arvosanat }) => {
  const asteikko = arvosanat.map(([koodi, arvosananNimi, laskennallinenArvo]) => ({
    avain: `${avain}-${koodi}`,
    koodi,
    nimi: arvosananNimi,
    laskennallinenArvo,
  }));
  return asteikko.map(
    (one): VirtaArvosana => ({
      laji: 'Muu',
      koodi: one.avain,
      asteikkoAvain: avain,
      asteikonNimi: nimi,
      asteikko,
    }),
  );
});

/** A grade on a scale of the school's own. */
export const drawPaikallinenArvosana = (stream: Stream): VirtaArvosana => stream.pick(paikallisetArvosanat);
