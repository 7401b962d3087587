import type { Koodistokoodiviite, MigriOpiskeluoikeus } from '#contracts';

// Rights that stand in Koski's own database and in the matriculation register, in the shape that Migri gets.

const koodi = (koodistoUri: string, koodiarvo: string, fi: string, sv: string, en: string): Koodistokoodiviite => ({
  koodiarvo,
  nimi: { fi, sv, en },
  koodistoUri,
  koodistoVersio: 1,
});

const lasna = koodi('koskiopiskeluoikeudentila', 'lasna', 'Läsnä', 'Närvarande', 'Present');
const oppilaitos = { nimi: { fi: 'Esimerkkiopisto', sv: 'Exempelinstitutet', en: 'Example Institute' } };

/** A right to a whole vocational degree, without attainments. */
export const toAmmatillinen = (oid: string): MigriOpiskeluoikeus => {
  const nimi = { fi: 'Luonto- ja ympäristöalan perustutkinto' };
  return {
    oid,
    aikaleima: '2026-08-03T09:15:00.123',
    oppilaitos,
    tila: { opiskeluoikeusjaksot: [{ alku: '2025-08-01', tila: lasna }] },
    arvioituPäättymispäivä: '2028-07-31',
    alkamispäivä: '2025-08-01',
    tyyppi: koodi(
      'opiskeluoikeudentyyppi',
      'ammatillinenkoulutus',
      'Ammatillinen koulutus',
      'Yrkesutbildning',
      'Vocational education and training',
    ),
    lisätiedot: {},
    suoritukset: [
      {
        koulutusmoduuli: {
          tunniste: { koodiarvo: '361902', nimi, koodistoUri: 'koulutus', koodistoVersio: 12 },
          nimi,
        },
        tyyppi: koodi(
          'suorituksentyyppi',
          'ammatillinentutkinto',
          'Ammatillinen tutkinto',
          'Yrkesinriktad examen',
          'Vocational education  qualification',
        ),
        alkamispäivä: '2025-08-01',
        osasuoritukset: [],
      },
    ],
  };
};

/** A right of a kind that Migri does not get. */
export const esiopetus: MigriOpiskeluoikeus = {
  oid: '1.2.246.562.15.00000000026',
  aikaleima: '2026-08-03T09:15:00.123',
  oppilaitos,
  tila: { opiskeluoikeusjaksot: [{ alku: '2025-08-01', tila: lasna }] },
  alkamispäivä: '2025-08-01',
  tyyppi: koodi('opiskeluoikeudentyyppi', 'esiopetus', 'Esiopetus', 'Förskoleundervisning', 'Pre-primary education'),
  suoritukset: [
    {
      koulutusmoduuli: {
        tunniste: koodi('koulutus', '001101', 'Esiopetus', 'Förskoleundervisning', 'Pre-primary education'),
        nimi: { fi: 'Esiopetus' },
      },
      tyyppi: koodi(
        'suorituksentyyppi',
        'esiopetuksensuoritus',
        'Esiopetuksen suoritus',
        'Prestation i förskoleundervisning',
        'Pre-primary education',
      ),
    },
  ],
};

const studentexamen = { fi: 'Ylioppilastutkinto', sv: 'Studentexamen', en: 'Matriculation Examination' };

/** A completed matriculation examination with one test. */
export const ylioppilastutkinto: MigriOpiskeluoikeus = {
  tila: { opiskeluoikeusjaksot: [] },
  tyyppi: koodi(
    'opiskeluoikeudentyyppi',
    'ylioppilastutkinto',
    'Ylioppilastutkinto',
    'Studentexamen',
    'Matriculation Examination',
  ),
  suoritukset: [
    {
      koulutusmoduuli: {
        tunniste: { koodiarvo: '301000', nimi: studentexamen, koodistoUri: 'koulutus', koodistoVersio: 12 },
        nimi: studentexamen,
      },
      vahvistus: { päivä: '2025-05-31' },
      tyyppi: koodi(
        'suorituksentyyppi',
        'ylioppilastutkinto',
        'Ylioppilastutkinto',
        'Studentexamen',
        'Matriculation Examination',
      ),
      pakollisetKokeetSuoritettu: true,
      osasuoritukset: [
        {
          koulutusmoduuli: {
            tunniste: {
              koodiarvo: 'A5',
              nimi: { fi: 'Suomi toisena kielenä' },
              koodistoUri: 'koskiyokokeet',
              koodistoVersio: 1,
            },
            nimi: { fi: 'Suomi toisena kielenä' },
          },
          arviointi: [
            {
              arvosana: {
                koodiarvo: 'M',
                nimi: { fi: 'Magna cum laude approbatur' },
                koodistoUri: 'koskiyoarvosanat',
                koodistoVersio: 1,
              },
              hyväksytty: true,
            },
          ],
          tyyppi: koodi(
            'suorituksentyyppi',
            'ylioppilastutkinnonkoe',
            'Ylioppilastutkinnon koe',
            'Prov i studentexamen',
            'Matriculation Examination test',
          ),
        },
      ],
    },
  ],
};
