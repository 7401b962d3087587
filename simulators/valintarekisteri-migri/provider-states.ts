import {
  type Hakutoive,
  type Henkilo,
  type Maksuvelvollisuus,
  type ParametersOf,
  valintarekisteriStates as states,
} from '#contracts';
import { type CasUser, toRoles } from '../cas/index.ts';
import { defineStateSetup, type StateEffects, type StateSetup } from '../control/state-setup.ts';

const migriRead = toRoles('VALINTATULOSSERVICE', 'MIGRI_READ');
const sijoitteluRead = toRoles('SIJOITTELU', 'READ');

/** The user whom the states of logins bring along. */
const palvelukayttaja = (...roles: readonly string[]): CasUser => ({
  username: 'koeajo-palvelukayttaja',
  password: 'koeajo',
  oidHenkilo: '1.2.246.562.98.10000001044',
  roles,
});

const migri = palvelukayttaja(...migriRead, ...sijoitteluRead);

const session = (user: CasUser) => (): StateEffects => ({ opens: (logins) => ({ session: logins.session(user) }) });

const logins: readonly StateSetup[] = [
  defineStateSetup(states.palvelukayttaja, () => ({
    users: (others) => [...others, migri],
    opens: () => ({ username: migri.username, password: migri.password }),
  })),
  defineStateSetup(states.kirjautunut, () => ({
    opens: ({ grantingTicket, service }) => ({ ticketGrantingTicket: grantingTicket(migri), service }),
  })),
  defineStateSetup(states.palvelulippu, () => ({
    opens: ({ serviceTicket }) => ({ serviceTicket: serviceTicket(migri) }),
  })),
  defineStateSetup(states.istunto, session(migri)),
  defineStateSetup(states.vanhentunutIstunto, () => ({ opens: ({ endedSession }) => ({ session: endedSession() }) })),
  defineStateSetup(states.istuntoIlmanOikeutta, session(palvelukayttaja(...sijoitteluRead))),
  defineStateSetup(states.istuntoIlmanOrganisaatioita, session(palvelukayttaja(...migriRead))),
  defineStateSetup(states.istuntovarastoEiVastaa, () => ({
    faults: [{ where: { simulator: 'valintarekisteri-migri' }, effect: { kind: 'session-store-down' } }],
  })),
];

/** Whatever the person has been called in the state; null: nothing is known. */
interface Tiedot {
  readonly oid: string;
  readonly hetu: string | null;
  readonly etunimet?: string | null;
  readonly sukunimi?: string | null;
  readonly syntymaaika?: string | null;
  readonly kansalaisuudet?: readonly string[];
}

const applicant = (
  tiedot: Tiedot,
  hakutoiveet: readonly Hakutoive[],
  rest: Partial<Pick<Henkilo, 'linkitetytOidit' | 'vanhatHetut'>> = {},
): StateEffects => {
  const { oid, hetu, etunimet = 'Testi', sukunimi = 'Esimerkki', syntymaaika = '2001-03-14' } = tiedot;
  return {
    persons: [
      {
        henkilo: {
          oid,
          linkitetytOidit: [],
          ...(hetu === null ? {} : { hetu }),
          vanhatHetut: [],
          ...(syntymaaika === null ? {} : { syntymaaika }),
          etunimet: etunimet ?? '',
          sukunimi: sukunimi ?? '',
          kansalaisuudet: tiedot.kansalaisuudet ?? ['566'],
          ...rest,
        },
        virta: [],
        koski: [],
        hakutoiveet,
      },
    ],
  };
};

/** OIDs of what is applied for; the number tells one option from another. */
const hakutoive = (number: 1 | 2 = 1): Hakutoive => ({
  hakuOid: '1.2.246.562.29.00000000000000000099',
  hakuNimi: { fi: 'Kansainvälisten koulutusten haku', en: 'Application to international programmes' },
  hakemusOid: '1.2.246.562.11.00000000000000000099',
  organisaatioOid: '1.2.246.562.99.00000000017',
  organisaatioNimi: { fi: 'Esimerkkiyliopisto', sv: 'Exempeluniversitetet', en: 'Example University' },
  hakukohdeOid: `1.2.246.562.20.0000000000000000009${number}`,
  hakukohdeNimi: { fi: 'Maisteriohjelma', en: "Master's Programme" },
  toteutusOid: `1.2.246.562.17.0000000000000000009${number}`,
  toteutusNimi: { fi: 'Maisteriohjelma', en: "Master's Programme" },
  valintaTila: 'HYVAKSYTTY',
  vastaanottoTila: 'VASTAANOTTANUT_SITOVASTI',
  ilmoittautuminenTila: 'EI_TEHTY',
  maksuvelvollisuus: 'obligated',
  lukuvuosimaksu: 'MAKSETTU',
  koulutuksenAlkamisvuosi: 2027,
  koulutuksenAlkamiskausi: 'kausi_s#1',
});

/** As Ataru writes what Migri reads. */
const maksuvelvollisuudet = {
  REQUIRED: 'obligated',
  NOT_REQUIRED: 'not-obligated',
  NOT_CHECKED: 'unreviewed',
} as const satisfies Readonly<Record<Maksuvelvollisuus, Hakutoive['maksuvelvollisuus']>>;

const toHakutoive = (params: ParametersOf<typeof states.hyvaksytty>): Hakutoive => {
  const { maksuvelvollisuus, lukuvuosimaksu, koulutuksenAlkamisvuosi, koulutuksenAlkamiskausi, ...toive } = hakutoive();
  const { valintaTila, vastaanottoTila, ilmoittautuminenTila } = params;
  const kausi = params.koulutuksenAlkamiskausi === null ? undefined : params.koulutuksenAlkamiskausi.toLowerCase();
  return {
    ...toive,
    ...{ valintaTila, vastaanottoTila, ilmoittautuminenTila },
    ...(params.maksuvelvollisuus === null ? {} : { maksuvelvollisuus: maksuvelvollisuudet[params.maksuvelvollisuus] }),
    ...(params.lukuvuosimaksu === null ? {} : { lukuvuosimaksu: params.lukuvuosimaksu }),
    ...(params.koulutuksenAlkamisvuosi === null ? {} : { koulutuksenAlkamisvuosi: params.koulutuksenAlkamisvuosi }),
    ...(kausi === undefined ? {} : { koulutuksenAlkamiskausi: `kausi_${kausi}#1` }),
  };
};

const applicants: readonly StateSetup[] = [
  defineStateSetup(states.hyvaksytty, (params) => applicant(params, [toHakutoive(params)])),
  defineStateSetup(states.kaksiPaikkaa, (params) =>
    applicant(params, [hakutoive(), { ...hakutoive(2), vastaanottoTila: 'OTTANUT_VASTAAN_TOISEN_PAIKAN' }]),
  ),
  defineStateSetup(states.linkitetytOidit, (params) =>
    applicant(params, [hakutoive()], { linkitetytOidit: [params.linkitettyOid] }),
  ),
  defineStateSetup(states.vaihtunutHetu, (params) =>
    applicant(params, [hakutoive()], { vanhatHetut: [params.vanhaHetu] }),
  ),
  defineStateSetup(states.eiHyvaksytty, (params) =>
    applicant(params, [
      { ...hakutoive(), valintaTila: params.valintaTila, vastaanottoTila: 'KESKEN', ilmoittautuminenTila: 'EI_TEHTY' },
    ]),
  ),
  defineStateSetup(states.passivoituHakemus, (params) =>
    applicant(params, [{ ...hakutoive(), hakemusPassivoitu: true }]),
  ),
  defineStateSetup(states.tuntematon, ({ oid, hetu }) => ({ absent: hetu === null ? [oid] : [oid, hetu] })),
];

/** How the states of Valintarekisteri, CAS included, are made true. */
export const valintarekisteriStateSetups: readonly StateSetup[] = [...logins, ...applicants];
