import { day, each, like, type Template, text, texts } from '../../pact/marks.ts';

// As much of Koski's answer as Migri relies on. What a state dictates is literal, everything else has its shape only.
// Names of codes may be absent, so nobody relies on them.

type Fields = Readonly<Record<string, Template>>;

const nimi = (fi: string, en: string) => texts('(fi|sv|en)', { fi, en });

/** A code of a national code list. */
export const koodi = (koodistoUri: string, koodiarvo: Template) => ({ koodiarvo, koodistoUri });

/** The person: identifiers as the state has them, the rest as it may be. */
export const henkilo = (identifiers: Fields): Fields => ({
  ...identifiers,
  etunimet: like('Testi'),
  sukunimi: like('Esimerkki'),
});

export const syntymaaikaJaKansalaisuus = {
  syntymäaika: day('2001-03-14'),
  kansalaisuus: each(koodi('maatjavaltiot2', '566')),
};

/** The whole answer. */
export const oppija = (henkilö: Fields, opiskeluoikeudet: Template) => ({ henkilö, opiskeluoikeudet });

const oppilaitos = { nimi: nimi('Esimerkkiyliopisto', 'Example University') };

/** One period of a right in one state. */
export const tilajakso = (alku: Template, tila: Template, koodisto = 'virtaopiskeluoikeudentila') => ({
  alku,
  tila: koodi(koodisto, tila),
});

/** A registration for a term; `maksut` is what has been paid of its fee. */
export const ilmoittautumisjakso = (alku: Template, loppu: Template, tila: Template, maksut?: Fields) => ({
  alku,
  loppu,
  tila: koodi('virtalukukausiilmtila', tila),
  ...(maksut && { maksetutLukuvuosimaksut: maksut }),
});

/** The degree that a right leads to; without `vahvistus` it has not been completed. */
export const tutkinto = (fields: Fields = {}): Fields => ({
  koulutusmoduuli: { tunniste: { koodiarvo: like('751101') }, nimi: nimi('Maisteriohjelma', "Master's Programme") },
  tyyppi: koodi('suorituksentyyppi', 'korkeakoulututkinto'),
  ...fields,
});

/** The course of the states: credits, grade and day. */
export const opintojakso = {
  koulutusmoduuli: {
    tunniste: { koodiarvo: like('TT00AA') },
    nimi: nimi('Johdatus aiheeseen', 'Introduction'),
    laajuus: { arvo: 2.5, yksikkö: koodi('opintojenlaajuusyksikko', '2') },
  },
  arviointi: [{ arvosana: koodi('virtaarvosana', '5'), hyväksytty: true, arviointiPäivä: '2026-12-15' }],
  tyyppi: koodi('suorituksentyyppi', 'korkeakoulunopintojakso'),
};

/** What all rights of higher education have. */
export const korkeakoulutus = (fields: Fields): Fields => ({
  oppilaitos,
  tyyppi: koodi('opiskeluoikeudentyyppi', 'korkeakoulutus'),
  ...fields,
});

/** `lisätiedot` of a right of higher education. */
export const korkeakoulunLisatiedot = (fields: Fields = {}): Fields => ({
  virtaOpiskeluoikeudenTyyppi: koodi('virtaopiskeluoikeudentyyppi', '4'),
  ...fields,
});

/** The right that most states are about: higher education, a degree, begun on a day. */
export const keskenerainen = (fields: Fields = {}): Fields =>
  korkeakoulutus({
    tila: { opiskeluoikeusjaksot: [tilajakso('2026-08-01', '1')] },
    alkamispäivä: '2026-08-01',
    päättymispäivä: '2028-07-31',
    lisätiedot: korkeakoulunLisatiedot({ maksettavatLukuvuosimaksut: [] }),
    suoritukset: [tutkinto()],
    ...fields,
  });

/** A right of Koski's own database, to a vocational degree. */
export const ammatillinen = (fields: Fields = {}): Fields => ({
  oid: text('1\\.2\\.246\\.562\\.15\\.\\d{11}', '1.2.246.562.15.00000000013'),
  aikaleima: text('\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.*', '2026-08-03T09:15:00.123'),
  oppilaitos,
  tila: { opiskeluoikeusjaksot: each(tilajakso(day('2025-08-01'), 'lasna', 'koskiopiskeluoikeudentila')) },
  alkamispäivä: day('2025-08-01'),
  tyyppi: koodi('opiskeluoikeudentyyppi', 'ammatillinenkoulutus'),
  suoritukset: each({
    koulutusmoduuli: {
      tunniste: koodi('koulutus', text('\\d{6}', '371101')),
      nimi: nimi('Perustutkinto', 'Qualification'),
    },
    tyyppi: koodi('suorituksentyyppi', 'ammatillinentutkinto'),
  }),
  ...fields,
});

/** The matriculation examination: no periods, no OID. */
export const ylioppilastutkinto: Fields = {
  tila: { opiskeluoikeusjaksot: [] },
  tyyppi: koodi('opiskeluoikeudentyyppi', 'ylioppilastutkinto'),
  suoritukset: each({
    koulutusmoduuli: {
      tunniste: { koodiarvo: like('301000') },
      nimi: nimi('Ylioppilastutkinto', 'Matriculation Examination'),
    },
    vahvistus: { päivä: day('2025-05-31') },
    tyyppi: koodi('suorituksentyyppi', 'ylioppilastutkinto'),
    pakollisetKokeetSuoritettu: true,
    osasuoritukset: each({
      koulutusmoduuli: { tunniste: { koodiarvo: like('A5') }, nimi: nimi('Suomi toisena kielenä', 'Finnish') },
      arviointi: each({
        arvosana: { koodiarvo: like('M') },
        hyväksytty: like(true),
      }),
      tyyppi: koodi('suorituksentyyppi', 'ylioppilastutkinnonkoe'),
    }),
  }),
};
