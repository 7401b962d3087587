import { oikeuslajit } from '../data/oikeuslajit.ts';
import type { Stream } from '../stream.ts';
import type { DecidedTraits, Tutkinto } from '../student-traits.ts';
import { type Ilmoittautuminen, toIlmoittautumiset } from './ilmoittautumiset.ts';
import { generateLahteva, generateSaapuva, type Liikkuvuus } from './liikkuvuus.ts';
import { toLukukaudet } from './lukukausi.ts';
import { toLukuvuosimaksut, type VaadittuMaksu } from './lukuvuosimaksu.ts';
import type { Opiskelupaikka } from './opiskelupaikka.ts';
import { generateSuoritukset, type Suoritus } from './suoritukset.ts';
import { isActiveOn, type Tila } from './tilat.ts';
import { drawAvain } from './tunnukset.ts';

/** A right to study in higher education, as the institution's register has it. */
export interface Opiskeluoikeus {
  readonly avain: string;
  /** Code of virtaopiskeluoikeudentyyppi. */
  readonly tyyppi: string;
  readonly paikka: Opiskelupaikka;
  readonly koulutus: Koulutus;
  /** `2112-12-21`: open. */
  readonly loppu: string;
  readonly tilat: readonly Tila[];
  /** Codes of virtaopiskeluoikeudenluokittelu. */
  readonly luokittelut: readonly string[];
  readonly maksut: readonly VaadittuMaksu[];
  readonly ilmoittautumiset: readonly Ilmoittautuminen[];
  readonly suoritukset: readonly Suoritus[];
  readonly liikkuvuus?: Liikkuvuus;
  /** Other schools that have a part in it: code of organisaatiorooli, and the school's number. */
  readonly organisaatiot?: readonly { readonly rooli: string; readonly koodi: string }[];
  readonly siirto?: Siirto;
}

/** What the right is for. */
export interface Koulutus {
  readonly tunniste: string;
  readonly nimi: { readonly fi: string; readonly sv: string; readonly en: string };
  readonly koulutuskoodi?: string;
  /** op */
  readonly laajuus?: number;
  /** Codes of virtaopsuorluokittelu that its courses, and its degree, carry. */
  readonly suoritusluokittelu?: string;
  readonly tutkintoluokittelu?: string;
}

/** When and from which right a transfer student came, and how many terms had been attended there. */
interface Siirto {
  readonly paiva: string;
  readonly lahdeAvain: string;
  readonly lasnaLukukausia: number;
}

/** What one right is to be like. */
export interface OikeusWish {
  readonly paikka: Opiskelupaikka;
  readonly tilat: readonly Tila[];
  /** Where the student is a citizen: code of maatjavaltiot2. */
  readonly kotimaa: string;
  /** Euros that the school asks for a year. */
  readonly vuosimaksu: number;
  /** Terms for which there has been time to enrol, from the first. */
  readonly lukukausiaKulunut: number;
  readonly now: string;
}

const tyypit: Readonly<Record<Exclude<Tutkinto, 'alempi-ja-ylempi'>, string>> = {
  amk: '1',
  alempi: '2',
  yamk: '3',
  ylempi: '4',
  tohtori: '7',
};

/** A degree student's right. */
export const generateTutkintooikeus = (stream: Stream, traits: DecidedTraits, wish: OikeusWish): Opiskeluoikeus => {
  const { paikka, tilat, now } = wish;
  const { ohjelma } = paikka;
  const avain = drawAvain(stream.fork('avain'), paikka.korkeakoulu.oppilaitosnumero);
  const terms = toLukukaudet(paikka.alkaa, Math.min(wish.lukukausiaKulunut, paikka.enimmaislukukausia));
  const { vaaditut, maksetut } = toLukuvuosimaksut(traits, wish.vuosimaksu, terms);
  const { tutkintoluokittelu } = ohjelmalajit[traits.ohjelmalaji];
  const koulutus = tutkintoluokittelu ? { tutkintoluokittelu, ...ohjelma } : ohjelma;
  const loppu = toLoppu(tilat, paikka.myonnetty);
  const ilmoittautumiset = toIlmoittautumiset(traits, tilat, terms, maksetut);
  const lukukaudet = ilmoittautumiset.filter(({ tila }) => tila === '1');
  const liikkuvuus =
    traits.vaihtojakso === 'lahteva' && isActiveOn(tilat, paikka.alkaa)
      ? generateLahteva(stream.fork('liikkuvuus'), avain, paikka, wish.kotimaa)
      : undefined;
  const attained = { avain, paikka, koulutus, tilat, loppu, lukukaudet, liikkuvuus, now };
  return {
    avain,
    tyyppi: tyypit[ohjelma.taso],
    paikka,
    koulutus,
    loppu,
    tilat,
    luokittelut: toLuokittelut(traits),
    maksut: vaaditut.filter(({ alku }) => isActiveOn(tilat, alku)),
    ilmoittautumiset,
    suoritukset: generateSuoritukset(stream.fork('suoritukset'), traits, attained),
    ...(liikkuvuus && { liikkuvuus }),
  };
};

/** An incoming exchange student's right: no education code, no enrolments, a mobility period. */
export const generateVaihtooikeus = (
  stream: Stream,
  traits: DecidedTraits,
  { paikka, tilat, kotimaa, now }: Pick<OikeusWish, 'paikka' | 'tilat' | 'kotimaa' | 'now'>,
): Opiskeluoikeus => {
  const avain = drawAvain(stream.fork('avain'), paikka.korkeakoulu.oppilaitosnumero);
  const lukukaudet = toLukukaudet(paikka.alkaa, paikka.lukukausia);
  const loppu = paikka.paattyy;
  const attained = { avain, paikka, koulutus: vaihto, tilat, loppu, lukukaudet, liikkuvuus: undefined, now };
  return {
    avain,
    tyyppi: '9',
    paikka,
    koulutus: vaihto,
    loppu,
    tilat,
    luokittelut: ['2'],
    maksut: [],
    ilmoittautumiset: [],
    suoritukset: generateSuoritukset(stream.fork('suoritukset'), traits, attained),
    liikkuvuus: generateSaapuva(stream.fork('liikkuvuus'), avain, paikka, kotimaa, traits.liikkuvuusohjelma),
  };
};

/** A right of another type: open studies, specialisation, a licentiate's degree … Some of them enrol for terms. */
export const generateMuuOikeus = (
  stream: Stream,
  traits: DecidedTraits,
  { paikka, tilat, now, lukukausiaKulunut }: OikeusWish,
  kumppani: string | undefined,
): Opiskeluoikeus => {
  const koulutus = oikeuslajit[traits.oikeustyyppi];
  const { oppilaitosnumero } = paikka.korkeakoulu;
  const avain = drawAvain(stream.fork('avain'), oppilaitosnumero);
  const loppu = toLoppu(tilat, paikka.myonnetty);
  const terms = toLukukaudet(paikka.alkaa, Math.min(lukukausiaKulunut, paikka.lukukausia));
  const ilmoittautumiset = koulutus.ilmoittautuu ? toIlmoittautumiset(traits, tilat, terms, []) : [];
  const lukukaudet = koulutus.ilmoittautuu
    ? ilmoittautumiset.filter(({ tila }) => tila === '1')
    : toLukukaudet(paikka.alkaa, paikka.lukukausia);
  const attained = { avain, paikka, koulutus, tilat, loppu, lukukaudet, liikkuvuus: undefined, now };
  return {
    avain,
    tyyppi: traits.oikeustyyppi,
    paikka,
    koulutus,
    loppu,
    tilat,
    luokittelut: [],
    maksut: [],
    ilmoittautumiset,
    suoritukset: generateSuoritukset(stream.fork('suoritukset'), traits, attained),
    // Granted together: the partner is the source, the granting school organises. Koski names the source.
    ...(kumppani && {
      organisaatiot: [
        { rooli: '3', koodi: kumppani },
        { rooli: '2', koodi: oppilaitosnumero },
      ],
    }),
  };
};

const vaihto: Koulutus = {
  tunniste: 'EXCHANGE',
  nimi: { fi: 'Vaihto-opinnot', sv: 'Utbytesstudier', en: 'Exchange studies' },
  suoritusluokittelu: '2',
};

/** Classifications of the right, and of its degree in virtaopsuorluokittelu. */
const ohjelmalajit: Readonly<
  Record<DecidedTraits['ohjelmalaji'], { readonly luokittelu?: string; readonly tutkintoluokittelu?: string }>
> = {
  tavallinen: {},
  aikuiskoulutus: { luokittelu: '3' },
  yhteistutkinto: { luokittelu: '6', tutkintoluokittelu: '9' },
  kaksoistutkinto: { luokittelu: '7', tutkintoluokittelu: '10' },
};

/** A master's right without a bachelor's before it is one straight to the master's stage (5). */
const toLuokittelut = ({ tutkinto, vayla, ohjelmalaji }: DecidedTraits): readonly string[] => {
  const { luokittelu } = ohjelmalajit[ohjelmalaji];
  return [
    ...(luokittelu === undefined ? [] : [luokittelu]),
    ...(vayla === 'avoin' ? ['4'] : []),
    ...(tutkinto === 'ylempi' ? ['5'] : []),
  ];
};

/** The last day: the day before an ending state began, else as granted. */
const toLoppu = (tilat: readonly Tila[], myonnetty: string): string => {
  const last = tilat.at(-1);
  const ended = last !== undefined && ['3', '5', '6', '7'].includes(last.koodi);
  return ended ? (tilat.at(-2)?.loppu ?? myonnetty) : myonnetty;
};
