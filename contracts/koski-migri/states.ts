import Type from 'typebox';
import { artificialPerson } from '../pact/artificial-person.ts';
import { nullable, personParameters } from '../pact/person-parameters.ts';
import { defineState } from '../pact/provider-state.ts';
import { Paiva } from './koodi.ts';

const none = Type.Object({});
const opt = Type.Optional;

const opiskeluoikeusjaksot = Type.Array(Type.Object({ alku: Paiva, tila: Type.String() }), {
  default: [{ alku: '2026-08-01', tila: '1' }],
  description:
    'States of the right from the day on, in order of time, codes of virtaopiskeluoikeudentila: 1 active, 2 option, 3 completed, 4 passivated, 5 given up, 6 ended. Any other code is one that VIRTA may send and Koski cannot read.',
});

const tyyppi = Type.String({
  default: '4',
  description: 'Kind of the right, a code of virtaopiskeluoikeudentyyppi: 1 and 2 lower degrees, 3 and 4 higher ones …',
});

const maksettavatLukuvuosimaksut = Type.Array(
  Type.Object({ alku: Paiva, loppu: opt(Paiva), summa: opt(Type.Integer()) }),
  { default: [], description: 'Fees that the right requires, by period, whole euros; empty: none.' },
);

const ilmoittautumisjaksot = Type.Array(
  Type.Object({
    alku: Paiva,
    loppu: opt(Paiva),
    tila: Type.String(),
    maksetutLukuvuosimaksut: opt(
      Type.Object({
        maksettu: opt(Type.Boolean()),
        summa: opt(Type.Integer()),
        apuraha: opt(Type.Integer()),
      }),
    ),
  }),
  {
    default: [{ alku: '2026-08-01', loppu: '2026-12-31', tila: '1' }],
    description:
      'Registrations for terms: tila is a code of virtalukukausiilmtila, maksetutLukuvuosimaksut what has been paid of the fee of the term, whole euros; without it nothing is written of a payment.',
  },
);

/** What holds of persons and their studies. */
const persons = {
  opiskeluoikeus: defineState({
    name: 'a person has a right to study in higher education',
    means:
      'VIRTA holds one right to study of the person: for a degree, from 2026-08-01 to 2028-07-31 at one institution, without attainments. The person is a citizen of Nigeria (566). Nothing else is known of the person in any register.',
    parameters: Type.Object({
      ...personParameters(1),
      opiskeluoikeusjaksot,
      opiskeluoikeudenTyyppi: tyyppi,
      luokittelu: nullable(Type.String(), {
        default: null,
        description: 'Code of virtaopiskeluoikeudenluokittelu, such as 6 (international joint degree); null: none.',
      }),
      maksettavatLukuvuosimaksut,
      ilmoittautumisjaksot,
    }),
    claims: ['KM-079', 'KM-089'],
  }),
  tutkinto: defineState({
    name: 'a person has completed a degree in higher education',
    means:
      'VIRTA holds one right to study of the person, in state 3; the degree that it led to (laji 1), completed 2027-05-31; and inside the degree one course (laji 2) of 2.5 credits with the grade 5, completed 2026-12-15.',
    parameters: Type.Object(personParameters(2)),
    claims: ['KM-082', 'KM-085', 'KM-095'],
  }),
  opintojaksot: defineState({
    name: 'a person has completed courses without any right to study',
    means:
      'VIRTA holds one course (laji 2) of the person that belongs to no right to study: of 2.5 credits with the grade 5, completed 2026-12-15.',
    parameters: Type.Object(personParameters(3)),
    claims: ['KM-079'],
  }),
  ammatillinen: defineState({
    name: 'a person has a right to vocational education',
    means:
      "Koski's own database holds a right of the person to vocational education (ammatillinenkoulutus) for a whole degree (ammatillinentutkinto), in state lasna since 2025-08-01, without attainments.",
    parameters: Type.Object({
      ...personParameters(4),
      opiskeluoikeusOid: Type.String({
        default: '1.2.246.562.15.00000000013',
        description: 'OID of the right. A provider that gives its own may answer it; nothing relies on the digits.',
      }),
    }),
    claims: ['KM-081', 'KM-089', 'KM-096'],
  }),
  ylioppilastutkinto: defineState({
    name: 'a person has passed the matriculation examination',
    means: 'The matriculation examination register (YTR) holds a completed examination of the person, with one test.',
    parameters: Type.Object(personParameters(5)),
    claims: ['KM-079', 'KM-087'],
  }),
  kaikkiRekisterit: defineState({
    name: 'a person has studies in Koski, in VIRTA and in the matriculation examination register',
    means:
      "Koski's own database holds a right to vocational education, VIRTA one as in “a person has a right to study in higher education”, and YTR a completed examination.",
    parameters: Type.Object(personParameters(6)),
    claims: ['KM-087'],
  }),
  linkitetytOidit: defineState({
    name: 'two OIDs are linked to one person who has a right to study under each',
    means:
      'In the learner register (ONR) linkitettyOid is linked to the master oid; VIRTA holds one right to study under each of the two, both as in “a person has a right to study in higher education”.',
    parameters: Type.Object({
      ...personParameters(7),
      linkitettyOid: Type.String({ default: artificialPerson(8).oid, description: 'The OID that is not the master.' }),
    }),
    claims: ['KM-073', 'KM-074'],
  }),
  vaihtunutHetu: defineState({
    name: 'the hetu of a person with a right to study in higher education has changed',
    means:
      'The learner register (ONR) holds both hetut, and VIRTA one right to study under the former one, as in “a person has a right to study in higher education”.',
    parameters: Type.Object({
      ...personParameters(9),
      vanhaHetu: Type.String({ default: artificialPerson(10).hetu, description: 'The former hetu.' }),
    }),
    claims: ['KM-075'],
  }),
  vahanTiedetty: defineState({
    name: 'a person without hetu, birthday and citizenship has a right to study in higher education',
    means:
      'The learner register (ONR) holds only the OID and the names; VIRTA holds one right to study under the OID, as in “a person has a right to study in higher education”. So it is with most persons who apply for a first permit.',
    parameters: Type.Object({ oid: personParameters(11).oid }),
    claims: ['KM-076', 'KM-077', 'KM-092'],
  }),
  eiOpintoja: defineState({
    name: 'a person has no studies',
    means: 'The learner register (ONR) holds the person, and no register holds a right to study or an attainment.',
    parameters: Type.Object(personParameters(12)),
    claims: ['KM-047', 'KM-050'],
  }),
  muitaOpintoja: defineState({
    name: 'all studies of a person are of kinds that Migri does not get',
    means:
      "Koski's own database holds a right of a kind outside the filter, such as esiopetus or vapaansivistystyonkoulutus, and no register holds another.",
    parameters: Type.Object(personParameters(13)),
    claims: ['KM-051', 'KM-079'],
  }),
  tuntematon: defineState({
    name: 'nobody has the identifiers',
    means: 'No register knows the OID or the hetu.',
    parameters: Type.Object(personParameters(14)),
    claims: ['KM-048', 'KM-049'],
  }),
};

/** What is out of order behind Koski. */
const registers = {
  virtaEiVastaa: defineState({
    name: 'VIRTA does not answer',
    means: 'Every request of Koski to VIRTA fails.',
    parameters: none,
    claims: ['KM-052', 'KM-054'],
  }),
  ytrEiVastaa: defineState({
    name: 'the matriculation examination register does not answer',
    means: 'Every request of Koski to YTR fails.',
    parameters: none,
    claims: ['KM-053'],
  }),
  tietokantaEiVastaa: defineState({
    name: 'the database of Koski does not answer',
    means: 'Anything unforeseen in Koski itself will do.',
    parameters: none,
    claims: ['KM-027'],
  }),
  valintarekisteriEiVastaa: defineState({
    name: 'Valintarekisteri does not answer Koski',
    means: 'No connection of Koski to Valintarekisteri or to CAS succeeds.',
    parameters: none,
    claims: ['KM-023'],
  }),
  valintarekisteriEiSalli: defineState({
    name: 'the user of Koski has no right to read for Migri in Valintarekisteri',
    means: 'The service user with whom Koski logs in to Valintarekisteri lacks VALINTATULOSSERVICE/MIGRI_READ.',
    parameters: none,
    claims: ['KM-021', 'VM-025'],
  }),
  valintarekisteriEiTunne: defineState({
    name: 'Valintarekisteri refuses every session of Koski',
    means: 'Koski can log in, but the session is gone when it is used, also after the second login.',
    parameters: none,
    claims: ['KM-022'],
  }),
  valintarekisterinEdusta: defineState({
    name: 'a proxy in front of Valintarekisteri answers 502',
    means: 'Koski gets 502 with some text that is not JSON.',
    parameters: none,
    claims: ['KM-021'],
  }),
};

/** What holds of whoever calls: the request is the same, what Koski knows of the caller is not. */
const callers = {
  tuntematonVarmenne: defineState({
    name: 'the certificate of the caller is not in the client list',
    means: 'No entry of the client list has the subject of the certificate with which the request comes.',
    parameters: none,
    claims: ['KM-062', 'KM-067'],
  }),
  tuntematonOsoite: defineState({
    name: 'the address of the caller is not in the client list',
    means: 'The entry of the client list that has the subject has other addresses only.',
    parameters: none,
    claims: ['KM-063', 'KM-067'],
  }),
  tuntematonKayttaja: defineState({
    name: 'the user of the caller is not in the directory',
    means: 'The entry of the client list names a user whom the directory does not know.',
    parameters: none,
    claims: ['KM-064'],
  }),
  kayttajaIlmanOikeutta: defineState({
    name: 'the user of the caller has no right to the interface for Migri',
    means: 'The user whom the entry of the client list names lacks the role KOSKI/MIGRI.',
    parameters: none,
    claims: ['KM-066'],
  }),
  kayttajaIlmanKorkeakouluja: defineState({
    name: 'the user of the caller may not read higher education',
    means: 'The user has the role KOSKI/MIGRI but not GLOBAALI_LUKU_KORKEAKOULU.',
    parameters: none,
    claims: ['KM-072'],
  }),
};

/** What a provider of the Koski-Migri API can be asked to make true. Valintarekisteri's own states come besides. */
export const koskiStates = { ...persons, ...registers, ...callers };
