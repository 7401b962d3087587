import type { Henkilo } from '../henkilo/henkilo.ts';
import type { MigriOppija } from '../koski-migri/migri-oppija.ts';
import type { Hakutoive } from '../valintarekisteri-migri/hakutoive.ts';
import type { MigriHakijat } from '../valintarekisteri-migri/migri-hakija.ts';

// One invented person, as each of the two registers would show them. The identifiers are of the artificial kind.

export const personOid = '1.2.246.562.98.00000000017';
export const personHetu = '140301A9124';

const koodi = (koodistoUri: string, koodiarvo: string, fi: string, sv: string, en: string) => ({
  koodiarvo,
  nimi: { fi, sv, en },
  koodistoUri,
  koodistoVersio: 1,
});
const lasna = koodi('virtalukukausiilmtila', '1', 'Läsnä', 'Närvarande', 'Present');
const oppilaitosNimi = { fi: 'Esimerkkiyliopisto', sv: 'Exempeluniversitetet', en: 'Example University' };

/** A master's student in their first year: fee of the year required, the autumn paid, half of it by a scholarship. */
export const oppijaExample = {
  henkilö: {
    oid: personOid,
    hetu: personHetu,
    syntymäaika: '2001-03-14',
    etunimet: 'Testi',
    sukunimi: 'Esimerkki',
    kansalaisuus: [
      {
        koodiarvo: '566',
        nimi: { fi: 'Nigeria', sv: 'Nigeria', en: 'Nigeria' },
        lyhytNimi: { fi: 'NG', sv: 'NG', en: 'NG' },
        koodistoUri: 'maatjavaltiot2',
        koodistoVersio: 2,
      },
    ],
  },
  opiskeluoikeudet: [
    {
      oppilaitos: { nimi: oppilaitosNimi },
      tila: {
        opiskeluoikeusjaksot: [
          { alku: '2026-08-01', tila: koodi('virtaopiskeluoikeudentila', '1', 'aktiivinen', 'aktiv', 'active') },
        ],
      },
      alkamispäivä: '2026-08-01',
      päättymispäivä: '2028-07-31',
      tyyppi: koodi(
        'opiskeluoikeudentyyppi',
        'korkeakoulutus',
        'Korkeakoulutus',
        'Högskoleutbildning',
        'Higher education',
      ),
      lisätiedot: {
        virtaOpiskeluoikeudenTyyppi: koodi(
          'virtaopiskeluoikeudentyyppi',
          '4',
          'Ylempi korkeakoulututkinto',
          'Högre högskoleexamen',
          'Master’s degree',
        ),
        lukukausiIlmoittautuminen: {
          ilmoittautumisjaksot: [
            {
              alku: '2026-08-01',
              loppu: '2026-12-31',
              tila: lasna,
              maksetutLukuvuosimaksut: { maksettu: true, summa: 6000, apuraha: 6000 },
            },
            { alku: '2027-01-01', loppu: '2027-07-31', tila: lasna },
          ],
        },
        maksettavatLukuvuosimaksut: [{ alku: '2026-08-01', loppu: '2027-07-31', summa: 12000 }],
      },
      suoritukset: [
        {
          koulutusmoduuli: {
            tunniste: koodi(
              'koulutus',
              '751101',
              'Dipl.ins., konetekniikka',
              'Dipl.ing., maskinteknik',
              'MSc, Mechanical Eng.',
            ),
            nimi: { fi: 'Konetekniikan maisteriohjelma', en: "Master's Programme in Mechanical Engineering" },
          },
          tyyppi: { koodiarvo: 'korkeakoulututkinto', koodistoUri: 'suorituksentyyppi' },
          osasuoritukset: [],
        },
      ],
    },
  ],
} satisfies MigriOppija;

/** The same person's accepted option: the place received, the fee required and paid. */
export const hakijatExample = [
  {
    henkilotunnus: personHetu,
    henkiloOid: personOid,
    sukunimi: 'Esimerkki',
    etunimet: 'Testi',
    kansalaisuudet: ['566'],
    syntymaaika: '2001-03-14',
    hakemukset: [
      {
        hakuOid: '1.2.246.562.29.00000000000000000001',
        hakuNimi: { fi: 'Korkeakoulujen yhteishaku', en: 'Joint application to higher education' },
        hakemusOid: '1.2.246.562.11.00000000000000000001',
        organisaatioOid: '1.2.246.562.99.00000000001',
        organisaatioNimi: oppilaitosNimi,
        hakukohdeOid: '1.2.246.562.20.00000000000000000001',
        hakukohdeNimi: { en: "Master's Programme in Mechanical Engineering" },
        toteutusOid: '1.2.246.562.17.00000000000000000001',
        toteutusNimi: { en: "Master's Programme in Mechanical Engineering" },
        valintaTila: 'HYVAKSYTTY',
        vastaanottoTila: 'VASTAANOTTANUT_SITOVASTI',
        ilmoittautuminenTila: 'LASNA_KOKO_LUKUVUOSI',
        maksuvelvollisuus: 'REQUIRED',
        lukuvuosimaksu: 'MAKSETTU',
        koulutuksenAlkamisvuosi: 2026,
        koulutuksenAlkamiskausi: 'S',
      },
    ],
  },
] as const satisfies MigriHakijat;

/** The same person as the registers of the simulators hold them. */
export const henkiloExample = {
  oid: personOid,
  linkitetytOidit: [],
  hetu: personHetu,
  vanhatHetut: [],
  syntymaaika: '2001-03-14',
  etunimet: 'Testi',
  sukunimi: 'Esimerkki',
  kansalaisuudet: ['566'],
} satisfies Henkilo;

const [
  {
    hakemukset: [hakemus],
  },
] = hakijatExample;
export const hakutoiveExample = {
  ...hakemus,
  maksuvelvollisuus: 'obligated',
  koulutuksenAlkamiskausi: 'kausi_s#1',
} satisfies Hakutoive;
