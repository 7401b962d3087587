import Type from 'typebox';
import { artificialPerson } from '../pact/artificial-person.ts';
import { nullable, personParameters } from '../pact/person-parameters.ts';
import { defineState } from '../pact/provider-state.ts';
import {
  ilmoittautuminenTilat,
  lukuvuosimaksut,
  maksuvelvollisuudet,
  valintaTilat,
  vastaanottoTilat,
} from './hakutoive.ts';

const none = Type.Object({});
const text = Type.String();

const sessionId = { means: 'Value of the cookie session.', example: '3f0c7f0e-5a53-4b0e-9d0b-0d3d7c1f4a11' };

/** What holds of logins and sessions. */
const logins = {
  palvelukayttaja: defineState({
    name: 'a service user may read the selection results for Migri',
    means:
      'CAS knows a service user with the rights VALINTATULOSSERVICE/MIGRI_READ and SIJOITTELU/READ of the root organisation.',
    parameters: none,
    yields: {
      username: { means: 'User name of the service user.', example: 'migripk' },
      password: { means: 'Password of the service user.', example: 'koeajo' },
    },
    claims: ['VM-001', 'VM-019'],
  }),
  kirjautunut: defineState({
    name: 'a service user is logged in to CAS',
    means: 'The service user who may read the selection results for Migri holds a ticket-granting ticket.',
    parameters: none,
    yields: {
      ticketGrantingTicket: { means: 'The ticket-granting ticket.', example: 'TGT-1-example-cas' },
      service: {
        means: 'Address of the login of Valintarekisteri, for which CAS gives service tickets.',
        example: 'http://127.0.0.1:8500/valinta-tulos-service/auth/login',
      },
    },
    claims: ['VM-001', 'VM-004'],
  }),
  palvelulippu: defineState({
    name: 'a service ticket has been given for the login of Valintarekisteri',
    means: 'The ticket is unused and less than 10 seconds old. Its user may read the selection results for Migri.',
    parameters: none,
    yields: { serviceTicket: { means: 'The service ticket.', example: 'ST-1-example-cas' } },
    claims: ['VM-004', 'VM-007'],
  }),
  istunto: defineState({
    name: 'a session is open',
    means: 'Its user has the rights VALINTATULOSSERVICE/MIGRI_READ and SIJOITTELU/READ of the root organisation.',
    parameters: none,
    yields: { session: sessionId },
    claims: ['VM-009', 'VM-019', 'VM-020'],
  }),
  vanhentunutIstunto: defineState({
    name: 'a session has expired',
    means: 'The session was open once, and is gone: not read for an hour, or logged out.',
    parameters: none,
    yields: { session: sessionId },
    claims: ['VM-018', 'VM-023'],
  }),
  istuntoIlmanOikeutta: defineState({
    name: 'a session is open whose user has no right to read for Migri',
    means: 'Its user lacks VALINTATULOSSERVICE/MIGRI_READ.',
    parameters: none,
    yields: { session: sessionId },
    claims: ['VM-025'],
  }),
  istuntoIlmanOrganisaatioita: defineState({
    name: 'a session is open whose user may not read the selection results of any organisation',
    means: 'Its user has VALINTATULOSSERVICE/MIGRI_READ, but no right to SIJOITTELU or to applications of Ataru.',
    parameters: none,
    yields: { session: sessionId },
    claims: ['VM-065'],
  }),
  istuntovarastoEiVastaa: defineState({
    name: 'the session store does not answer',
    means: 'Looking a session up fails or takes more than two seconds.',
    parameters: none,
    claims: ['VM-070'],
  }),
};

/** What holds of applicants. */
const applicants = {
  hyvaksytty: defineState({
    name: 'a person has been accepted to study',
    means:
      'The person has one application (Ataru) with one option (Kouta) that led to a place. Null: nothing is known or written.',
    parameters: Type.Object({
      ...personParameters(101),
      etunimet: nullable(text, { default: 'Testi', description: 'First names in the learner register (ONR).' }),
      sukunimi: nullable(text, { default: 'Esimerkki', description: 'Family name in the learner register (ONR).' }),
      syntymaaika: nullable(text, { default: '2001-03-14', description: 'Birthday in ONR, YYYY-MM-DD.' }),
      kansalaisuudet: Type.Array(text, {
        default: ['566'],
        description: 'Citizenships in ONR, codes of maatjavaltiot2; 246 is Finland.',
      }),
      valintaTila: Type.Enum(['HYVAKSYTTY', 'VARASIJALTA_HYVAKSYTTY'], {
        default: 'HYVAKSYTTY',
        description: 'Result of the selection.',
      }),
      vastaanottoTila: Type.Enum([...vastaanottoTilat], {
        default: 'VASTAANOTTANUT_SITOVASTI',
        description:
          'What the person answered to the place. OTTANUT_VASTAAN_TOISEN_PAIKAN: another place was taken under the rule of one place.',
      }),
      ilmoittautuminenTila: Type.Enum([...ilmoittautuminenTilat], {
        default: 'EI_TEHTY',
        description: 'Registration for the first year.',
      }),
      maksuvelvollisuus: nullable(Type.Enum([...maksuvelvollisuudet]), {
        default: 'REQUIRED',
        description:
          'Liability for tuition fees: obligated, not-obligated or unreviewed in Ataru; null: never looked at.',
      }),
      lukuvuosimaksu: nullable(Type.Enum([...lukuvuosimaksut]), {
        default: 'MAKSETTU',
        description: 'Payment that is recorded for the option; null: none is.',
      }),
      koulutuksenAlkamisvuosi: nullable(Type.Integer(), { default: 2027, description: 'Year in which studies begin.' }),
      koulutuksenAlkamiskausi: nullable(Type.Enum(['S', 'K']), {
        default: 'S',
        description: 'Term in which studies begin: S autumn, K spring.',
      }),
    }),
    claims: ['VM-039', 'VM-050', 'VM-056', 'VM-058'],
  }),
  kaksiPaikkaa: defineState({
    name: 'a person has been accepted to two places and has taken one of them',
    means:
      'Both options are under the rule of one place; one is taken bindingly, so that the other shows that another place was taken.',
    parameters: Type.Object(personParameters(102)),
    claims: ['VM-047', 'VM-054'],
  }),
  linkitetytOidit: defineState({
    name: 'two OIDs are linked to one person who has been accepted',
    means:
      'In the learner register (ONR) linkitettyOid is linked to the master oid. The option stands under the master.',
    parameters: Type.Object({
      ...personParameters(103),
      linkitettyOid: Type.String({
        default: artificialPerson(104).oid,
        description: 'The OID that is not the master.',
      }),
    }),
    claims: ['VM-041', 'VM-042'],
  }),
  vaihtunutHetu: defineState({
    name: 'the hetu of an accepted person has changed',
    means: 'The learner register (ONR) holds hetu as the current one and vanhaHetu as a former one.',
    parameters: Type.Object({
      ...personParameters(105),
      vanhaHetu: Type.String({ default: artificialPerson(106).hetu, description: 'The former hetu.' }),
    }),
    claims: ['VM-045'],
  }),
  eiHyvaksytty: defineState({
    name: 'a person has applied and has not been accepted',
    means: 'The person has one application with one option, which led to no place.',
    parameters: Type.Object({
      ...personParameters(107),
      valintaTila: Type.Enum(
        valintaTilat.filter((tila) => tila !== 'HYVAKSYTTY' && tila !== 'VARASIJALTA_HYVAKSYTTY'),
        { default: 'HYLATTY', description: 'Result of the selection.' },
      ),
    }),
    claims: ['VM-038', 'VM-039'],
  }),
  passivoituHakemus: defineState({
    name: 'the application of an accepted person has been inactivated',
    means: 'The place was given, and the application was inactivated in Ataru afterwards.',
    parameters: Type.Object(personParameters(108)),
    claims: ['VM-062', 'VM-063'],
  }),
  tuntematon: defineState({
    name: 'nobody has the identifiers',
    means: 'The learner register (ONR) knows neither the OID nor the hetu.',
    parameters: Type.Object(personParameters(109)),
    claims: ['VM-036', 'VM-046'],
  }),
};

/** What a provider of the Valintarekisteri-Migri API (CAS included) can be asked to make true. */
export const valintarekisteriStates = { ...logins, ...applicants };
