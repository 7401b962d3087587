import Type, { type Static } from 'typebox';
import { maxHenkilot } from './max-henkilot.ts';

const size = { minItems: 1, maxItems: maxHenkilot };

/** `POST …/cas/migri/hakemukset/henkilo-oidit`: a bare array. Repeated OIDs count once. */
export const HenkiloOiditRequest = Type.Array(Type.String(), {
  $id: 'HenkiloOiditRequest',
  description: '1-5000 different OIDs; repeated ones count once.',
  ...size,
});
export type HenkiloOiditRequest = Static<typeof HenkiloOiditRequest>;

/** `POST …/cas/migri/hakemukset/hetut`: a bare array. Only a person's current hetu finds them. */
export const HetutRequest = Type.Array(Type.String(), {
  $id: 'HetutRequest',
  description: '1-5000 different hetut; repeated ones count once. Only a current hetu finds its person.',
  ...size,
});
export type HetutRequest = Static<typeof HetutRequest>;

/** The form of `POST /cas/v1/tickets`. */
export const CasCredentials = Type.Object(
  { username: Type.String(), password: Type.String() },
  { $id: 'CasCredentials', description: 'User name and password of the service user.' },
);
export type CasCredentials = Static<typeof CasCredentials>;

/** The form of `POST /cas/v1/tickets/{TGT}`: the address of the service's login. */
export const ServiceTicketRequest = Type.Object(
  { service: Type.String() },
  { $id: 'ServiceTicketRequest', description: 'The address of the login that the ticket is for.' },
);
export type ServiceTicketRequest = Static<typeof ServiceTicketRequest>;

/** The answer of `GET /valinta-tulos-service/auth/login`: the service user's own OID. */
export const LoginAnswer = Type.Object(
  { personOid: Type.String() },
  { $id: 'LoginAnswer', description: "The service user's own OID.", additionalProperties: false },
);
export type LoginAnswer = Static<typeof LoginAnswer>;
