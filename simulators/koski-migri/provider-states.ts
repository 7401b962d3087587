import { type Henkilo, type PersonDocuments, koskiStates as states } from '#contracts';
import { defineStateSetup, type StateEffects, type StateSetup } from '../control/state-setup.ts';
import type { Fault } from '../platform/fault.ts';
import type { CallerDirectory, KoskiRole, LuovutuspalveluClient } from './luovutuspalvelu-client.ts';
import { esiopetus, toAmmatillinen, ylioppilastutkinto } from './provider-states-koski.ts';
import { aktiivinen, toOikeusRecord, toOpintojaksoRecord, toTutkintoRecord } from './provider-states-virta.ts';

/** Whatever the person has been called in the state. */
interface Tunnisteet {
  readonly oid: string;
  readonly hetu?: string | null;
}

const person = (
  { oid, hetu }: Tunnisteet,
  { henkilo = {}, ...documents }: Partial<Omit<PersonDocuments, 'henkilo'>> & { readonly henkilo?: Partial<Henkilo> },
): StateEffects => ({
  persons: [
    {
      henkilo: {
        oid,
        linkitetytOidit: [],
        ...(hetu == null ? {} : { hetu }),
        vanhatHetut: [],
        etunimet: 'Testi',
        sukunimi: 'Esimerkki',
        ...henkilo,
      },
      virta: [],
      koski: [],
      hakutoiveet: [],
      ...documents,
    },
  ],
});

/** What most persons of the states have besides. */
const tiedot = { syntymaaika: '2001-03-14', kansalaisuudet: ['566'] };

const persons: readonly StateSetup[] = [
  defineStateSetup(states.opiskeluoikeus, (params) =>
    person(params, { henkilo: tiedot, virta: [{ avaimet: [params.oid], record: toOikeusRecord(params) }] }),
  ),
  defineStateSetup(states.tutkinto, (params) =>
    person(params, { henkilo: tiedot, virta: [{ avaimet: [params.oid], record: toTutkintoRecord() }] }),
  ),
  defineStateSetup(states.opintojaksot, (params) =>
    person(params, { henkilo: tiedot, virta: [{ avaimet: [params.oid], record: toOpintojaksoRecord() }] }),
  ),
  defineStateSetup(states.ammatillinen, (params) =>
    person(params, { henkilo: tiedot, koski: [toAmmatillinen(params.opiskeluoikeusOid)] }),
  ),
  defineStateSetup(states.ylioppilastutkinto, (params) => person(params, { henkilo: tiedot, ylioppilastutkinto })),
  defineStateSetup(states.kaikkiRekisterit, (params) =>
    person(params, {
      henkilo: tiedot,
      koski: [toAmmatillinen('1.2.246.562.15.00000000013')],
      virta: [{ avaimet: [params.oid], record: toOikeusRecord(aktiivinen) }],
      ylioppilastutkinto,
    }),
  ),
  defineStateSetup(states.linkitetytOidit, (params) =>
    person(params, {
      henkilo: { ...tiedot, linkitetytOidit: [params.linkitettyOid] },
      virta: [
        { avaimet: [params.oid], record: toOikeusRecord(aktiivinen, 'koeajo-oikeus-1') },
        { avaimet: [params.linkitettyOid], record: toOikeusRecord(aktiivinen, 'koeajo-oikeus-2') },
      ],
    }),
  ),
  defineStateSetup(states.vaihtunutHetu, (params) =>
    person(params, {
      henkilo: { ...tiedot, vanhatHetut: [params.vanhaHetu] },
      virta: [{ avaimet: [params.vanhaHetu], record: toOikeusRecord(aktiivinen) }],
    }),
  ),
  defineStateSetup(states.vahanTiedetty, (params) =>
    person(params, { virta: [{ avaimet: [params.oid], record: toOikeusRecord(aktiivinen) }] }),
  ),
  defineStateSetup(states.eiOpintoja, (params) => person(params, { henkilo: tiedot })),
  defineStateSetup(states.muitaOpintoja, (params) => person(params, { henkilo: tiedot, koski: [esiopetus] })),
  defineStateSetup(states.tuntematon, ({ oid, hetu }) => ({ absent: hetu === null ? [oid] : [oid, hetu] })),
];

const fault = (effect: Fault['effect'], ...where: readonly Fault['where'][]): StateEffects => ({
  faults: where.map((place) => ({ ...(place && { where: place }), effect })),
});

const koski = { simulator: 'koski-migri' } as const;
const valintarekisteri = { simulator: 'valintarekisteri-migri' } as const;
const hakemukset = [
  { ...valintarekisteri, endpoint: '/hakemukset/henkilo-oidit' },
  { ...valintarekisteri, endpoint: '/hakemukset/hetut' },
] as const;

const registers: readonly StateSetup[] = [
  defineStateSetup(states.virtaEiVastaa, () => fault({ kind: 'virta-down' }, koski)),
  defineStateSetup(states.ytrEiVastaa, () => fault({ kind: 'ytr-down' }, koski)),
  defineStateSetup(states.tietokantaEiVastaa, () => fault({ kind: 'status', status: 500 }, koski)),
  defineStateSetup(states.valintarekisteriEiVastaa, () =>
    fault({ kind: 'cut', at: 'before-headers' }, valintarekisteri, { simulator: 'cas' }),
  ),
  defineStateSetup(states.valintarekisteriEiSalli, () => fault({ kind: 'status', status: 403 }, ...hakemukset)),
  defineStateSetup(states.valintarekisteriEiTunne, () => fault({ kind: 'status', status: 401 }, ...hakemukset)),
  defineStateSetup(states.valintarekisterinEdusta, () =>
    fault({ kind: 'status', status: 502, html: '<html><body>Bad Gateway</body></html>' }, ...hakemukset),
  ),
];

const clients = (change: (client: LuovutuspalveluClient) => LuovutuspalveluClient) => (): StateEffects => ({
  callers: ({ clients, users }: CallerDirectory) => ({ clients: clients.map(change), users }),
});

const withoutRole = (role: KoskiRole) => (): StateEffects => ({
  callers: ({ clients, users }) => ({
    clients,
    users: users.map((user) => ({ ...user, roles: user.roles.filter((other) => other !== role) })),
  }),
});

/** Nobody knows with which certificate a verifier comes, so these hold of every caller. */
const callers: readonly StateSetup[] = [
  defineStateSetup(states.tuntematonVarmenne, () => ({ callers: ({ users }) => ({ clients: [], users }) })),
  // An address for documentation, RFC 5737.
  defineStateSetup(
    states.tuntematonOsoite,
    clients((client) => ({ ...client, ips: ['192.0.2.1'] })),
  ),
  defineStateSetup(states.tuntematonKayttaja, () => ({ callers: ({ clients }) => ({ clients, users: [] }) })),
  defineStateSetup(states.kayttajaIlmanOikeutta, withoutRole('MIGRI')),
  defineStateSetup(states.kayttajaIlmanKorkeakouluja, withoutRole('GLOBAALI_LUKU_KORKEAKOULU')),
];

/** How the states of Koski are made true. Only what VIRTA holds is declared, and Koski converts it. */
export const koskiStateSetups: readonly StateSetup[] = [...persons, ...registers, ...callers];
