import { type Koodi, koodistot } from '#contracts';
import { muutHakutoiveet } from '../selection-traits.ts';
import { tilahistoriat } from '../student-traits.ts';
import { oikeustyypit, toisenAsteenTilahistoriat } from '../study-traits.ts';
import type { Dimension, DimensionValue } from './dimension.ts';

/** `value|what it means`, a line each. */
const values = (table: string): readonly DimensionValue[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [value = '', gloss = ''] = line.trim().split('|');
      return { value, gloss };
    });

const koodit = (koodisto: string): readonly Koodi[] => koodistot[koodisto]?.koodit ?? [];

/** Codes of a list with their Finnish and English names; all of it unless some are chosen. */
const codes = (
  koodisto: string,
  chosen = koodit(koodisto).map(({ koodiarvo }) => koodiarvo),
): readonly DimensionValue[] =>
  chosen.map((value) => {
    const nimi = koodit(koodisto).find(({ koodiarvo }) => koodiarvo === value)?.nimi;
    return { value, gloss: [...new Set([nimi?.fi, nimi?.en])].filter((name) => name !== undefined).join(': ') };
  });

/** Histories of a right: the names of their states, one after the other. */
const histories = (koodisto: string, chosen: readonly string[]): readonly DimensionValue[] =>
  chosen.map((value) => ({
    value,
    gloss: codes(koodisto, value.split('-'))
      .map(({ gloss }) => gloss)
      .join(', then '),
  }));

const noRight = values('ei-oikeutta|no right in the register');
const noApplication = values('ei-hakemusta|no application in Valintarekisteri');

/** Degrees, and with them the pair of a bachelor's and a master's right granted together. */
export const tutkintotyypit = ['1', '2', '2+4', '3', '4', '7'] as const;
/** Education in Koski's own database that Migri gets: codes of opiskeluoikeudentyyppi. */
export const koskityypit = [
  'ammatillinenkoulutus',
  'lukiokoulutus',
  'ibtutkinto',
  'diatutkinto',
  'internationalschool',
  'aikuistenperusopetus',
] as const;

/** What students are told apart by. What VIRTA and Valintarekisteri don't show is no dimension. */
export const dimensions = [
  {
    name: 'opiskeluoikeus',
    sentence: 'What right to study do the registers know? Types of VIRTA, or of Koski’s own database.',
    values: [
      ...noRight,
      ...codes('virtaopiskeluoikeudentyyppi', ['1', '2']),
      ...values('2+4|Alempi ja ylempi korkeakoulututkinto: a bachelor’s and a master’s right granted together'),
      ...codes('virtaopiskeluoikeudentyyppi', ['3', '4', '7', '9', ...oikeustyypit]),
      ...codes('opiskeluoikeudentyyppi', [...koskityypit]),
    ],
  },
  {
    name: 'tila',
    sentence: 'Which states has the right gone through?',
    values: [
      ...noRight,
      ...histories('virtaopiskeluoikeudentila', tilahistoriat),
      ...histories('koskiopiskeluoikeudentila', toisenAsteenTilahistoriat),
    ],
  },
  {
    name: 'maksu',
    sentence: 'How does the tuition fee stand by VIRTA?',
    values: [
      ...noRight,
      ...values(`
        none-required|VIRTA knows of no fee
        unpaid|nothing paid
        partly-paid|half of it paid
        one-euro-short|all but one euro a term paid
        first-term-paid|the first term paid, the second not
        paid|all of it paid
        over-paid|more than required paid
        half-scholarship|part by scholarship, the rest paid
        half-scholarship-rest-unpaid|part by scholarship, the rest not paid
        full-scholarship|all of it by scholarship
        flag-without-sums|marked paid (Maksettu 1), no sums
        unpaid-without-sums|marked unpaid (Maksettu 0), no sums
        flag-above-sums|marked paid, although the sums fall short
        flag-below-sums|marked unpaid, although the sums suffice
        payment-untold|a fee is required, nothing is said of payment`),
    ],
  },
  {
    name: 'maksukaudet',
    sentence: 'For which periods does VIRTA require the fee?',
    values: values(`
      ei-maksua|no fee
      lukukausittain|the same for each term
      epatasaisesti|for each term, but not the same
      ensimmaisella-lukukaudella|all of it for the first term
      lukuvuosittain|one period for the academic year
      ei-kausia|payments without a required fee`),
  },
  {
    name: 'rahoituslahde',
    sentence: 'Who funds the studies by VIRTA? (Koski doesn’t pass it on.)',
    values: [...noRight, ...codes('rahoituslahde', ['1', '5'])],
  },
  {
    name: 'maksuvelvollisuus',
    sentence: 'Must the applicant pay by Valintarekisteri?',
    values: [...noApplication, ...codes('maksuvelvollisuus'), ...values('puuttuu|nobody has written anything')],
  },
  {
    name: 'lukuvuosimaksu',
    sentence: 'Has the applicant paid by Valintarekisteri?',
    values: [...noApplication, ...codes('lukuvuosimaksu'), ...values('puuttuu|no payment row: shown as MAKSAMATTA')],
  },
  {
    name: 'valintaTila',
    sentence: 'Was the applicant chosen?',
    values: [...noApplication, ...codes('valintaTila')],
  },
  {
    name: 'vastaanottoTila',
    sentence: 'Has the place been taken?',
    values: [...noApplication, ...codes('vastaanottoTila')],
  },
  {
    name: 'ilmoittautuminenTila',
    sentence: 'Has the student enrolled by Valintarekisteri?',
    values: [...noApplication, ...codes('ilmoittautuminenTila')],
  },
  {
    name: 'muutHakutoiveet',
    sentence: 'What other application options are there beside the first?',
    values: [
      ...noApplication,
      ...values(`
        ei|none
        hylatty|one that was rejected
        varalla|one on the reserve list
        peruuntunut|one that lapsed
        toinen-paikka|another accepted place at the same school
        toinen-korkeakoulu|an accepted place at another school
        kaksi-valintatapajonoa|the same option, accepted by a second queue
        vanha-tarjonta|one of the old tarjonta, never shown to Migri
        useita|several`).filter(({ value }) => (muutHakutoiveet as readonly string[]).includes(value)),
    ],
  },
  {
    name: 'alkamiskausi',
    sentence: 'When do the studies begin?',
    values: [...codes('koulutuksenAlkamiskausi'), ...values('puuttuu|no register says')],
  },
  {
    name: 'hetu',
    sentence: 'Does the person have a Finnish identity code (henkilötunnus)?',
    values: values('none|no\nartificial|yes\nvaihtunut|yes, and it has changed'),
  },
  {
    name: 'kansalaisuus',
    sentence: 'How many citizenships?',
    values: values(
      'yksi|one\nuseita|several\nsuomi-mukana|Finnish beside another: Valintarekisteri tells Migri nothing',
    ),
  },
  {
    name: 'linkitetytOidit',
    sentence: 'Have other person OIDs been linked to this one?',
    values: values('ei|no\non|yes'),
  },
] as const satisfies readonly Dimension[];

export type DimensionName = (typeof dimensions)[number]['name'];
