import type { MigriOpiskeluoikeus, MigriOsasuoritus } from '#contracts';
import type { Stream } from '../stream.ts';
import { toKoodi } from './koodi.ts';

const nimi = { fi: 'Ylioppilastutkinto', sv: 'Studentexamen', en: 'Matriculation Examination' };

// code of koskiyokokeet, name
const kokeet = [
  ['A5', 'Suomi toisena kielenä'],
  ['BB', 'Ruotsi, keskipitkä oppimäärä'],
  ['EA', 'Englanti, pitkä oppimäärä'],
  ['M', 'Matematiikka, pitkä oppimäärä'],
  ['RR', 'Reaali'],
] as const;

// code of koskiyoarvosanat, name, weight
const arvosanat: readonly (readonly [arvosana: readonly [koodi: string, nimi: string], weight: number])[] = [
  [['E', 'Eximia cum laude approbatur'], 20],
  [['M', 'Magna cum laude approbatur'], 30],
  [['C', 'Cum laude approbatur'], 30],
  [['B', 'Lubenter approbatur'], 20],
];

/** The matriculation examination, passed on the day: without an institution, states or days of its own, as Koski shows it. */
export const generateYlioppilastutkinto = (stream: Stream, paiva: string): MigriOpiskeluoikeus => ({
  tila: { opiskeluoikeusjaksot: [] },
  tyyppi: toKoodi('opiskeluoikeudentyyppi', 'ylioppilastutkinto'),
  suoritukset: [
    {
      koulutusmoduuli: {
        tunniste: { koodiarvo: '301000', nimi, koodistoUri: 'koulutus', koodistoVersio: 12 },
        nimi,
      },
      vahvistus: { päivä: paiva },
      tyyppi: toKoodi('suorituksentyyppi', 'ylioppilastutkinto'),
      pakollisetKokeetSuoritettu: true,
      osasuoritukset: kokeet.map(([koodiarvo, fi]) => toKoe(stream.fork(koodiarvo), koodiarvo, fi)),
    },
  ],
});

const toKoe = (stream: Stream, koodiarvo: string, fi: string): MigriOsasuoritus => {
  const [arvosana, arvosananNimi] = stream.weighted(arvosanat);
  return {
    koulutusmoduuli: {
      tunniste: { koodiarvo, nimi: { fi }, koodistoUri: 'koskiyokokeet', koodistoVersio: 1 },
      nimi: { fi },
    },
    arviointi: [
      {
        arvosana: {
          koodiarvo: arvosana,
          nimi: { fi: arvosananNimi },
          koodistoUri: 'koskiyoarvosanat',
          koodistoVersio: 1,
        },
        hyväksytty: true,
      },
    ],
    tyyppi: toKoodi('suorituksentyyppi', 'ylioppilastutkinnonkoe'),
  };
};
