import Type, { type Static } from 'typebox';

// Koski knows no more of the requests than this; formats of hetu and OID are checked apart, with errors of their own,
// and on `/valinta/*` not at all. Source: koski MigriServlet.scala; koski-api.md 1 and 2.8.

const closed = (id: string, description: string) => ({ $id: id, description, additionalProperties: false });

/** `POST …/migri/hetu` */
export const MigriHetuRequest = Type.Object(
  { hetu: Type.String() },
  closed('MigriHetuRequest', 'Asks for the person who has this personal identity code.'),
);
export type MigriHetuRequest = Static<typeof MigriHetuRequest>;

/** `POST …/migri/oid` */
export const MigriOidRequest = Type.Object(
  { oid: Type.String() },
  closed('MigriOidRequest', 'Asks for the person who has this OID.'),
);
export type MigriOidRequest = Static<typeof MigriOidRequest>;

/** `POST …/migri/valinta/oid`; 1-5000 different OIDs, which Valintarekisteri checks. */
export const MigriOidsRequest = Type.Object(
  { oids: Type.Array(Type.String()) },
  closed('MigriOidsRequest', 'Asks for 1-5000 persons by OID; Valintarekisteri checks how many.'),
);
export type MigriOidsRequest = Static<typeof MigriOidsRequest>;

/** `POST …/migri/valinta/hetut`; 1-5000 different hetut, which Valintarekisteri checks. */
export const MigriHetusRequest = Type.Object(
  { hetut: Type.Array(Type.String()) },
  closed('MigriHetusRequest', 'Asks for 1-5000 persons by hetu; Valintarekisteri checks how many.'),
);
export type MigriHetusRequest = Static<typeof MigriHetusRequest>;
