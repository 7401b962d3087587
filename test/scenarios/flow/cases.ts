import type {
  ConditionId,
  JatkolupaPyynto,
  KorttiPyynto,
  MigriHakija,
  MigriOpiskeluoikeus,
  MigriOppija,
  Ratkaisupyynto,
  ValvontaPyynto,
} from '#contracts';
import { decide } from '#scenarios';
import { pyynto as ensilupaPyynto } from '../pyynto.ts';

/** A question, and what the registers say of its person. */
export interface Case {
  readonly pyynto: Ratkaisupyynto;
  readonly koski: { readonly answered: true; readonly value?: MigriOppija } | { readonly answered: false };
  readonly valintarekisteri: { readonly answered: true; readonly value?: MigriHakija } | { readonly answered: false };
}

export const koodi = (koodiarvo: string) => ({ koodiarvo, koodistoUri: 'koodisto' });

const { henkilo } = ensilupaPyynto.hakemus;
const { oppijanumero = '', etunimet, sukunimi, syntymaaika } = henkilo;
const henkilö = { oid: oppijanumero, syntymäaika: syntymaaika, etunimet, sukunimi, kansalaisuus: [koodi('524')] };

const suoritus = (nimi: string, op: number, paiva: string): MigriOpiskeluoikeus['suoritukset'][number] => ({
  koulutusmoduuli: {
    tunniste: { koodiarvo: nimi },
    nimi: { en: nimi },
    laajuus: { arvo: op, yksikkö: koodi('2') },
  },
  arviointi: [{ arvosana: { koodiarvo: '5' }, hyväksytty: true, arviointiPäivä: paiva }],
  tyyppi: koodi('korkeakoulunopintojakso'),
});

const oikeus = (vuosi: number, suoritukset: MigriOpiskeluoikeus['suoritukset'] = []): MigriOpiskeluoikeus => {
  const jaksot = [
    { alku: `${vuosi}-08-01`, loppu: `${vuosi}-12-31` },
    { alku: `${vuosi + 1}-01-01`, loppu: `${vuosi + 1}-07-31` },
  ];
  return {
    oppilaitos: { nimi: { fi: 'Aalto-yliopisto' } },
    tila: { opiskeluoikeusjaksot: [{ alku: `${vuosi}-08-01`, tila: koodi('1') }] },
    alkamispäivä: `${vuosi}-08-01`,
    päättymispäivä: `${vuosi + 2}-07-31`,
    tyyppi: koodi('korkeakoulutus'),
    lisätiedot: {
      virtaOpiskeluoikeudenTyyppi: koodi('4'),
      lukukausiIlmoittautuminen: {
        ilmoittautumisjaksot: jaksot.map((jakso) => ({
          ...jakso,
          tila: koodi('1'),
          maksetutLukuvuosimaksut: { maksettu: true, summa: 4000, apuraha: 2000 },
        })),
      },
      maksettavatLukuvuosimaksut: jaksot.map((jakso) => ({ ...jakso, summa: 6000 })),
    },
    suoritukset,
  };
};

const hakija: MigriHakija = {
  henkiloOid: oppijanumero,
  sukunimi,
  etunimet,
  kansalaisuudet: ['524'],
  syntymaaika,
  hakemukset: [
    {
      hakuOid: '1.2.246.562.29.00000000000000000001',
      hakuNimi: { en: 'Joint application' },
      hakemusOid: '1.2.246.562.11.00000000000000000001',
      organisaatioOid: '1.2.246.562.99.00000000017',
      organisaatioNimi: { fi: 'Aalto-yliopisto' },
      hakukohdeOid: '1.2.246.562.20.00000000000000000001',
      hakukohdeNimi: { en: "Master's Programme" },
      toteutusOid: '1.2.246.562.17.00000000000000000001',
      toteutusNimi: { en: "Master's Programme" },
      valintaTila: 'HYVAKSYTTY',
      vastaanottoTila: 'VASTAANOTTANUT_SITOVASTI',
      ilmoittautuminenTila: 'EI_TEHTY',
      maksuvelvollisuus: 'REQUIRED',
      lukuvuosimaksu: 'MAKSETTU',
      koulutuksenAlkamisvuosi: 2026,
      koulutuksenAlkamiskausi: 'S',
    },
  ],
};

const jatkolupa: JatkolupaPyynto = {
  menettely: 'jatkolupa',
  hakemus: {
    ...ensilupaPyynto.hakemus,
    hakemuslaji: 'jatkolupa',
    jattopaikka: 'suomessa',
    lahetetty: '2026-06-15T10:00:00+03:00',
    opiskelu: { ...ensilupaPyynto.hakemus.opiskelu, alkaa: '2025-09-01', paattyy: '2027-07-31' },
    haettuAika: { alku: '2026-09-01', loppu: '2027-08-31' },
    liitteet: ['passi', 'varat', 'vakuutus'],
  },
  rekisteritiedot: {
    ...ensilupaPyynto.rekisteritiedot,
    aiemmatOleskeluluvat: [{ peruste: 'opiskelu', alku: '2025-09-01', loppu: '2026-08-31' }],
    henkilollisyysTodettu: '2026-06-20',
  },
  ratkaisuhetki: '2026-07-01T12:00:00+03:00',
};

const kortti: KorttiPyynto = {
  menettely: 'kortti',
  hakemus: {
    tunnus: 'EF-2',
    lahetetty: '2026-06-01T10:00:00+03:00',
    kasittelymaksu: 'maksettu',
    syy: 'vanheneminen',
    henkilo,
    liitteet: ['passi', 'valokuva'],
  },
  rekisteritiedot: {
    lupa: { laji: 'P', tila: 'voimassa', erosopimus: false, alku: '2021-06-01' },
    sormenjaljetOtettu: '2022-01-15',
    turvakielto: false,
  },
  ratkaisuhetki: '2026-07-01T12:00:00+03:00',
};

const valvonta: ValvontaPyynto = {
  menettely: 'valvonta',
  henkilo,
  lupa: {
    tunnus: 'OLE-1',
    peruste: 'opiskelu',
    alku: '2025-08-15',
    loppu: '2027-08-14',
    opiskelu: jatkolupa.hakemus.opiskelu,
  },
  ratkaisuhetki: '2026-03-01T12:00:00+02:00',
};

const ofYear = (vuosi: number, suoritukset?: MigriOpiskeluoikeus['suoritukset']): Case['koski'] => ({
  answered: true,
  value: { henkilö, opiskeluoikeudet: [oikeus(vuosi, suoritukset)] },
});
const unasked = { answered: false } as const;
const attained = [suoritus('Algebra', 25, '2025-12-15'), suoritus('Analysis', 20, '2026-05-20')];

/** A case of each procedure in which every condition is met. */
export const clean: Readonly<Record<'ensilupa' | 'jatkolupa' | 'kortti' | 'valvonta', Case>> = {
  ensilupa: { pyynto: ensilupaPyynto, koski: ofYear(2026), valintarekisteri: { answered: true, value: hakija } },
  jatkolupa: { pyynto: jatkolupa, koski: ofYear(2025, attained), valintarekisteri: unasked },
  kortti: { pyynto: kortti, koski: unasked, valintarekisteri: unasked },
  valvonta: { pyynto: valvonta, koski: ofYear(2025, attained), valintarekisteri: unasked },
};

/** What is other than in a clean case, by its path: `pyynto.hakemus.lahetetty`. `undefined` takes it away. */
export type Changes = Readonly<Record<string, unknown>>;

export const vary = (of: Case, changes: Changes): Case => {
  const varied = structuredClone(of);
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    // biome-ignore lint/suspicious/noExplicitAny: a path leads anywhere.
    const parent = keys.reduce((at: any, key) => at[key], varied);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return varied;
};

export const decisionOf = ({ pyynto, ...answers }: Case) => decide(pyynto, answers);

export const stateOf = (condition: ConditionId, of: Case) =>
  decisionOf(of).conditions.find(({ id }) => id === condition)?.state;

const right = 'koski.value.opiskeluoikeudet.0';
const opiskelu = 'pyynto.hakemus.opiskelu';

/** The clean case as an exchange student's, whom Valintarekisteri never knows. */
export const exchange: Changes = {
  [`${opiskelu}.laji`]: 'vaihto',
  [`${opiskelu}.tutkinto`]: undefined,
  [`${opiskelu}.liikkuvuusohjelma`]: '106',
  [`${right}.lisätiedot.virtaOpiskeluoikeudenTyyppi`]: koodi('9'),
  [`${right}.luokittelu`]: [koodi('2')],
  [`${right}.lisätiedot.maksettavatLukuvuosimaksut`]: [],
  valintarekisteri: { answered: true },
};
export const onlyInKoski: Changes = { valintarekisteri: { answered: true } };
export const onlyInSelection: Changes = { koski: { answered: true } };
