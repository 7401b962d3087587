import type { Hakutoive } from '#contracts';
import { ohjelmatTasoittain } from '../data/ohjelmat.ts';
import { yearOf } from '../paiva.ts';
import type { MuutHakutoiveet } from '../selection-traits.ts';
import type { Stream } from '../stream.ts';
import { generateOpiskelupaikka, type Opiskelupaikka } from '../student/opiskelupaikka.ts';
import { drawKoutaOid } from '../student/tunnukset.ts';
import type { DecidedTraits } from '../student-traits.ts';
import { type Hakijalla, toHakutoive } from './hakukohde.ts';
import { drawHyvaksytty, toLasna } from './hakutoive.ts';

/** The options beside the one for the place; the same application, or another one where another place was accepted. */
export const generateMuutHakutoiveet = (
  stream: Stream,
  traits: DecidedTraits,
  paikka: Opiskelupaikka,
  oma: Hakutoive,
): readonly Hakutoive[] =>
  kinds[traits.muutHakutoiveet ?? toUsual(oma)].map((kind) =>
    generateMuu[kind](stream.fork(kind), { traits, paikka, oma }),
  );

/** What the state of the own option makes necessary: another place that was accepted, a higher wish on the reserve list. */
const toUsual = ({ valintaTila, vastaanottoTila }: Hakutoive): MuutHakutoiveet => {
  if (vastaanottoTila === 'OTTANUT_VASTAAN_TOISEN_PAIKAN' || valintaTila === 'PERUUNTUNUT') return 'toinen-korkeakoulu';
  return vastaanottoTila === 'EHDOLLISESTI_VASTAANOTTANUT' ? 'varalla' : 'ei';
};

type Kind = Exclude<MuutHakutoiveet, 'ei' | 'useita'>;

const kinds: Readonly<Record<MuutHakutoiveet, readonly Kind[]>> = {
  ei: [],
  hylatty: ['hylatty'],
  varalla: ['varalla'],
  peruuntunut: ['peruuntunut'],
  'toinen-paikka': ['toinen-paikka'],
  'toinen-korkeakoulu': ['toinen-korkeakoulu'],
  'kaksi-valintatapajonoa': ['kaksi-valintatapajonoa'],
  'vanha-tarjonta': ['vanha-tarjonta'],
  useita: ['hylatty', 'varalla', 'toinen-korkeakoulu', 'vanha-tarjonta'],
};

interface Beside {
  readonly traits: DecidedTraits;
  readonly paikka: Opiskelupaikka;
  /** The option for the place. */
  readonly oma: Hakutoive;
}

const generateMuu: Readonly<Record<Kind, (stream: Stream, beside: Beside) => Hakutoive>> = {
  hylatty: (stream, beside) => generateSamassa(stream, beside, { ...unanswered, valintaTila: 'HYLATTY' }),
  peruuntunut: (stream, beside) => generateSamassa(stream, beside, { ...unanswered, valintaTila: 'PERUUNTUNUT' }),
  // The rule of one place is applied to the reserve list as well (VM-054).
  varalla: (stream, beside) =>
    generateSamassa(stream, beside, {
      ...unanswered,
      valintaTila: 'VARALLA',
      vastaanottoTila: isSomethingTaken(beside) ? 'OTTANUT_VASTAAN_TOISEN_PAIKAN' : 'KESKEN',
    }),
  'toinen-paikka': (stream, beside) =>
    generateErillinen(stream, beside, toToinenOhjelma(stream.fork('ohjelma'), beside.paikka)),
  'toinen-korkeakoulu': (stream, beside) => generateErillinen(stream, beside, generateToinen(stream, beside)),
  'kaksi-valintatapajonoa': (_, { oma }) => ({
    ...oma,
    valintaTila: oma.valintaTila === 'HYVAKSYTTY' ? 'VARASIJALTA_HYVAKSYTTY' : 'HYVAKSYTTY',
  }),
  'vanha-tarjonta': (stream, beside) => generateVanha(stream, beside),
};

const unanswered = { vastaanottoTila: 'KESKEN', ilmoittautuminenTila: 'EI_TEHTY' } as const;

const isSomethingTaken = ({ traits, oma }: Beside): boolean =>
  oma.vastaanottoTila === 'VASTAANOTTANUT_SITOVASTI' ||
  (traits.muutHakutoiveet === 'useita' && toToisenVastaanottoTila(oma) === 'VASTAANOTTANUT_SITOVASTI');

/** A place in the same field at another school of the same kind. */
const generateToinen = (stream: Stream, { traits, paikka }: Beside): Opiskelupaikka =>
  generateOpiskelupaikka(stream.fork('paikka'), traits, paikka.alkaa, paikka.lukukausia, paikka);

/** Another option of the same application. */
const generateSamassa = (stream: Stream, beside: Beside, valinta: Omit<Hakijalla, 'hakemusOid'>): Hakutoive => {
  const { traits, oma } = beside;
  const { hakuOid, hakuNimi, hakemusOid } = oma;
  const toive = toHakutoive(traits, generateToinen(stream, beside), 'yhteishaku', { hakemusOid, ...valinta });
  return { ...toive, hakuOid, hakuNimi, ...toVelvollisuus(oma) };
};

/** A place that was accepted in an application of its own. */
const generateErillinen = (stream: Stream, { traits, oma }: Beside, paikka: Opiskelupaikka): Hakutoive => {
  const vastaanottoTila = toToisenVastaanottoTila(oma);
  const toive = toHakutoive(traits, paikka, 'erillishaku', {
    hakemusOid: drawKoutaOid(stream.fork('hakemus'), 11),
    valintaTila: drawHyvaksytty(stream.fork('valintatila')),
    vastaanottoTila,
    ilmoittautuminenTila: vastaanottoTila === 'VASTAANOTTANUT_SITOVASTI' ? toLasna(traits) : 'EI_TEHTY',
  });
  return { ...toive, ...toVelvollisuus(oma) };
};

/** One place can be taken in a term (VM-054): the other one when the own was lost for it, none while nothing is answered. */
const toToisenVastaanottoTila = ({ valintaTila, vastaanottoTila }: Hakutoive): Hakutoive['vastaanottoTila'] => {
  if (valintaTila === 'PERUUNTUNUT') return 'VASTAANOTTANUT_SITOVASTI';
  switch (vastaanottoTila) {
    case 'VASTAANOTTANUT_SITOVASTI':
    case 'EHDOLLISESTI_VASTAANOTTANUT':
      return 'OTTANUT_VASTAAN_TOISEN_PAIKAN';
    case 'OTTANUT_VASTAAN_TOISEN_PAIKAN':
    case 'PERUNUT':
      return 'VASTAANOTTANUT_SITOVASTI';
    default:
      return 'KESKEN';
  }
};

/** The obligation is the applicant's; nobody pays for a place that isn't theirs. */
const toVelvollisuus = ({ maksuvelvollisuus }: Hakutoive): Pick<Hakutoive, 'maksuvelvollisuus'> =>
  maksuvelvollisuus === undefined ? {} : { maksuvelvollisuus };

/** Another programme of the level at the same school; at one with a single programme the separate round of that one. */
const toToinenOhjelma = (stream: Stream, paikka: Opiskelupaikka): Opiskelupaikka => {
  const { ohjelma, korkeakoulu } = paikka;
  const others = ohjelmatTasoittain[ohjelma.taso].filter(
    (one) => one !== ohjelma && korkeakoulu.alat.includes(one.ala),
  );
  return others.length === 0 ? paikka : { ...paikka, ohjelma: stream.pick(others) };
};

/** A place of six years ago, from before Kouta: shorter OIDs, and no review of any fee. */
const generateVanha = (stream: Stream, beside: Beside): Hakutoive => {
  const alkaa = `${yearOf(beside.paikka.alkaa) - 6}-08-01`;
  const drawOid = (branch: number) =>
    `1.2.246.562.${branch}.${stream.fork(`${branch}`).integer(10_000_000_000, 99_999_999_999)}`;
  const toive = toHakutoive(beside.traits, { ...generateToinen(stream, beside), alkaa }, 'yhteishaku', {
    hakemusOid: drawOid(11),
    valintaTila: 'HYVAKSYTTY',
    vastaanottoTila: 'VASTAANOTTANUT_SITOVASTI',
    ilmoittautuminenTila: 'LASNA_KOKO_LUKUVUOSI',
  });
  return { ...toive, hakuOid: drawOid(29), hakukohdeOid: drawOid(20), toteutusOid: drawOid(17) };
};
