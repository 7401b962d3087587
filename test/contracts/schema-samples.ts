import type { MigriHakemus, MigriHakijat, MigriOppija, Ratkaisu, Ratkaisupyynto, VirtaRecord } from '#contracts';

// Values that the compiler takes, and values that it refuses at one place each. All persons are synthetic.

const henkilö = { oid: '1.2.246.562.98.00000000017', etunimet: 'Testi', sukunimi: 'Henkilö' };
const aktiivinen = { koodiarvo: '1', koodistoUri: 'virtaopiskeluoikeudentila', koodistoVersio: 1 };
const korkeakoulutus = { koodiarvo: 'korkeakoulutus', koodistoUri: 'opiskeluoikeudentyyppi' };
const right = {
  tila: { opiskeluoikeusjaksot: [{ alku: '2026-08-01', tila: aktiivinen }] },
  tyyppi: korkeakoulutus,
  suoritukset: [],
};

export const migriOppija = {
  right: [
    { henkilö, opiskeluoikeudet: [] },
    {
      henkilö: { ...henkilö, hetu: '010100A9001', syntymäaika: '2000-01-01', kansalaisuus: [aktiivinen] },
      opiskeluoikeudet: [
        {
          ...right,
          lisätiedot: { maksettavatLukuvuosimaksut: [{ alku: '2026-08-01', loppu: '2027-07-31', summa: 12000 }] },
          suoritukset: [
            {
              koulutusmoduuli: {
                tunniste: { koodiarvo: '751101' },
                nimi: { fi: 'Diplomi-insinööri' },
                laajuus: { arvo: 120, yksikkö: { koodiarvo: '2', koodistoUri: 'opintojenlaajuusyksikko' } },
              },
              tyyppi: { koodiarvo: 'korkeakoulututkinto', koodistoUri: 'suorituksentyyppi' },
              osasuoritukset: [],
            },
          ],
        },
      ],
    },
  ] satisfies MigriOppija[],
  wrong: [
    // @ts-expect-error no opiskeluoikeudet
    { path: 'opiskeluoikeudet', value: { henkilö } satisfies MigriOppija },
    {
      path: 'henkilö.oid',
      // @ts-expect-error a number for an OID
      value: { henkilö: { ...henkilö, oid: 1 }, opiskeluoikeudet: [] } satisfies MigriOppija,
    },
    {
      path: 'henkilö.kutsumanimi',
      // @ts-expect-error Migri doesn't get this
      value: { henkilö: { ...henkilö, kutsumanimi: 'Testi' }, opiskeluoikeudet: [] } satisfies MigriOppija,
    },
    {
      path: 'opiskeluoikeudet.0.suoritukset.0.koulutusmoduuli',
      // @ts-expect-error an attainment of nothing
      value: { henkilö, opiskeluoikeudet: [{ ...right, suoritukset: [{ tyyppi: aktiivinen }] }] } satisfies MigriOppija,
    },
  ],
};

const nimi = { fi: 'Esimerkki', en: 'Example' };
const hakemus = {
  hakuOid: '1.2.246.562.29.00000000000000000001',
  hakuNimi: nimi,
  hakemusOid: '1.2.246.562.11.00000000000000000001',
  organisaatioOid: '1.2.246.562.99.00000000001',
  organisaatioNimi: nimi,
  hakukohdeOid: '1.2.246.562.20.00000000000000000001',
  hakukohdeNimi: nimi,
  toteutusOid: '1.2.246.562.17.00000000000000000001',
  toteutusNimi: nimi,
  valintaTila: 'HYVAKSYTTY',
  vastaanottoTila: 'KESKEN',
  ilmoittautuminenTila: 'EI_TEHTY',
} satisfies MigriHakemus;
const { valintaTila: _tila, ...withoutValintaTila } = hakemus;

export const migriHakijat = {
  right: [
    [],
    [
      {
        henkiloOid: henkilö.oid,
        hakemukset: [
          { ...hakemus, maksuvelvollisuus: 'REQUIRED', lukuvuosimaksu: 'MAKSETTU', koulutuksenAlkamiskausi: 'S' },
        ],
      },
    ],
  ] satisfies MigriHakijat[],
  wrong: [
    // @ts-expect-error no henkiloOid
    { path: '0.henkiloOid', value: [{ hakemukset: [hakemus] }] satisfies MigriHakijat },
    {
      path: '0.hakemukset.0.valintaTila',
      // @ts-expect-error only accepted options are shown
      value: [{ henkiloOid: '1', hakemukset: [{ ...hakemus, valintaTila: 'HYLATTY' }] }] satisfies MigriHakijat,
    },
    {
      path: '0.hakemukset.0.valintaTila',
      // @ts-expect-error no valintaTila
      value: [{ henkiloOid: '1', hakemukset: [withoutValintaTila] }] satisfies MigriHakijat,
    },
  ],
};

const pyynto = {
  hakemus: {
    tunnus: 'hakemus-1',
    hakemuslaji: 'ensimmainen-oleskelulupa',
    peruste: 'opiskelu',
    kanava: 'enter-finland',
    jattopaikka: 'ulkomailla',
    lahetetty: '2026-05-04T10:00:00+03:00',
    kasittelymaksu: 'maksettu',
    asiointikieli: 'en',
    henkilo: { etunimet: 'Testi', sukunimi: 'Henkilo', syntymaaika: '2001-03-14', kansalaisuudet: ['566'] },
    opiskelu: {
      laji: 'tutkinto',
      tutkinto: 'ylempi',
      oppilaitos: 'Example University',
      ohjelma: 'Computer Science',
      alkaa: '2026-08-01',
      paattyy: '2028-07-31',
      etaopiskelu: false,
    },
    haettuAika: { alku: '2026-08-01', loppu: '2028-07-31' },
    toimeentulo: {
      varat: 19200,
      elinkustannusapuraha: 0,
      maksutonMajoitus: false,
      maksuttomatAteriat: false,
      tyotulot: 0,
    },
    vakuutus: { laji: 'vakuutus', kattavuus: 120000, omavastuu: 300, alku: '2026-08-01', loppu: '2028-07-31' },
    passi: { voimassa: '2031-01-01' },
    dViisumi: false,
    liitteet: ['passi', 'varat'],
  },
  rekisteritiedot: {
    aiemmatOleskeluluvat: [],
    perheenjasentenHakemukset: [],
    kansainvalinenSuojelu: [],
    maastapoistamispaatokset: [],
    turvakielto: false,
    esteet: [],
  },
  ratkaisuhetki: '2026-06-01T09:00:00Z',
} satisfies Ratkaisupyynto;

const { ratkaisuhetki: _hetki, ...withoutHetki } = pyynto;

export const ratkaisupyynto = {
  right: [pyynto] satisfies Ratkaisupyynto[],
  wrong: [
    // @ts-expect-error no moment of decision
    { path: 'ratkaisuhetki', value: withoutHetki satisfies Ratkaisupyynto },
    {
      path: 'hakemus.hakemuslaji',
      // @ts-expect-error no such kind of application
      value: { ...pyynto, hakemus: { ...pyynto.hakemus, hakemuslaji: 'kansalaisuus' } } satisfies Ratkaisupyynto,
    },
  ],
};

export const ratkaisu = {
  right: [
    { outcome: 'automatic-grant', conditions: [] },
    { outcome: 'to-official', conditions: [{ id: 'lukuvuosimaksu-is-paid', state: 'not-met', reason: 'unpaid' }] },
  ] satisfies Ratkaisu[],
  wrong: [
    // @ts-expect-error there is no refusal (DF-021)
    { path: 'outcome', value: { outcome: 'refused', conditions: [] } satisfies Ratkaisu },
    // @ts-expect-error a condition without an id
    { path: 'conditions.0.id', value: { outcome: 'pending', conditions: [{ state: 'met' }] } satisfies Ratkaisu },
  ],
};

const empty = {
  opiskelijat: [],
  opiskeluoikeudet: [],
  lukukausiIlmoittautumiset: [],
  opintosuoritukset: [],
  liikkuvuusjaksot: [],
} satisfies VirtaRecord;
const opintosuoritus = {
  avain: 's1',
  opiskelijaAvain: 'o1',
  koulutusmoduulitunniste: 'CS-1',
  organisaatiot: [],
  nimet: [{ teksti: 'Course' }],
  koulutusalat: [],
  sisaltyvatAvaimet: [],
  luokittelut: [],
  patevyydet: [],
};

const { liikkuvuusjaksot: _jaksot, ...withoutLiikkuvuusjaksot } = empty;
const halfGrade = { laji: 'Muu' as const, koodi: '5' };

export const virtaRecord = {
  right: [
    empty,
    {
      ...empty,
      opiskelijat: [{ avain: 'o1', kansalaisuudet: ['566'] }],
      opintosuoritukset: [{ ...opintosuoritus, arvosana: { laji: 'Viisiportainen', teksti: '5' } }],
    },
  ] satisfies VirtaRecord[],
  wrong: [
    // @ts-expect-error a missing list is an empty list
    { path: 'liikkuvuusjaksot', value: withoutLiikkuvuusjaksot satisfies VirtaRecord },
    {
      path: 'opintosuoritukset.0.arvosana',
      // @ts-expect-error a local grade without its scale
      value: { ...empty, opintosuoritukset: [{ ...opintosuoritus, arvosana: halfGrade }] } satisfies VirtaRecord,
    },
    {
      path: 'opintosuoritukset.0.laji',
      // @ts-expect-error everything in VIRTA is text
      value: { ...empty, opintosuoritukset: [{ ...opintosuoritus, laji: 2 }] } satisfies VirtaRecord,
    },
  ],
};
