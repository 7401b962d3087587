import Type, { type Static } from 'typebox';

/** The body of every error of Valintarekisteri that has one. */
export const ValintarekisteriVirhe = Type.Object(
  { error: Type.String() },
  { $id: 'ValintarekisteriVirhe', description: 'The body of every error that has one.', additionalProperties: false },
);
export type ValintarekisteriVirhe = Static<typeof ValintarekisteriVirhe>;

/** An error answer; `body: null` is an empty body. */
export interface ValintarekisteriError {
  readonly status: number;
  readonly body: ValintarekisteriVirhe | null;
}

const virhe = (status: number, error: string): ValintarekisteriError => ({ status, body: { error } });

/**
 * What `POST /valinta-tulos-service/cas/migri/hakemukset/*` answers when it doesn't answer persons, in the order in
 * which it is checked. Source: valinta-tulos-service VtsServletBase, casAuthenticatedServlet and MigriServlet.
 */
export const valintarekisteriErrors = {
  /** The bytes of the body are no text in its charset, UTF-8 unless told; found before everything else. */
  unreadable: virhe(500, '500 Internal Server Error'),
  /** A body without `application/json` in its content type; asked before route and session. VM-021 */
  contentType: virhe(415, 'Only application/json accepted'),
  /** VM-022 */
  notFound: { status: 404, body: null },
  /** Comes with `Allow: POST`. VM-027 */
  methodNotAllowed: { status: 405, body: null },
  /** No cookie, or a session that is unknown, expired or logged out. VM-023 */
  noSession: virhe(401, 'Unauthenticated: No session found'),
  /** The session cookie isn't a UUID; the message is Java's own. VM-024 */
  malformedSession: (message: string) => virhe(400, message),
  /** The session store failed or took longer than two seconds. VM-070 */
  sessionStore: virhe(500, '500 Internal Server Error'),
  /** The session lacks the role `APP_VALINTATULOSSERVICE_MIGRI_READ`. VM-025 */
  forbidden: virhe(403, 'Forbidden: null'),
  /** None, or more than 5000 different persons; also a body that isn't JSON at all. VM-029, VM-031 */
  size: virhe(400, 'Minimum of 1 and maximum of 5000 persons at a time.'),
  /** Anything that fails after authorization, for any one person: the whole batch is lost. VM-062 */
  internal: virhe(500, 'Internal server error.'),
} as const;

/** What `/valinta-tulos-service/auth/login` answers when nobody gets in. Source: valinta-tulos-service CasLogin. */
export const valintarekisteriLoginErrors = {
  /** Unknown, used or expired ticket, one for another service, or CAS took longer than a second. VM-012, VM-017 */
  ticket: (ticket: string) => virhe(401, `Authentication failed: Failed to validate service ticket ${ticket}`),
  malformedSession: (message: string) => virhe(400, `Bad request: ${message}`),
  /** VM-016 */
  noLogoutRequest: virhe(400, "Bad request: Not 'logoutRequest' parameter given"),
  malformedLogoutRequest: (xml: string) => virhe(400, `Bad request: Failed to parse CAS logout request ${xml}`),
  internal: virhe(500, 'Internal server error'),
} as const;

/** An error answer of CAS; the body is text. */
export interface CasError {
  readonly status: number;
  readonly body: string;
}

/** What `/cas/v1/tickets` answers when it gives no ticket. Source: Apereo CAS 7.3. */
export const casErrors = {
  /** VM-003 */
  noCredentials: {
    status: 400,
    body: 'No credentials are provided or extracted to authenticate the REST request',
  },
  /** JSON; clients look for the word `authentication_exceptions`. The exact shape of 7.3 hasn't been seen. VM-002 */
  badCredentials: {
    status: 401,
    body: [
      '{',
      '  "@class" : "java.util.HashMap",',
      '  "authentication_exceptions" : [ "java.util.ArrayList", [ "Invalid credentials:Invalid credentials." ] ]',
      '}',
    ].join('\n'),
  },
  methodNotAllowed: { status: 405, body: '' },
  /** VM-005 */
  noSuchTgt: (tgt: string) => ({ status: 404, body: `${tgt} could not be found or is considered invalid` }),
  /** VM-006 */
  noService: { status: 500, body: 'Target service/application is unspecified or unrecognized in the request' },
  /** The status is that of any failure; the text of the real one has not been seen. */
  unknownService: (service: string) => ({
    status: 500,
    body: `Unauthorized Service Access. Service [${service}] is not found in service registry.`,
  }),
  noSuchTicket: { status: 404, body: 'Ticket could not be found' },
} as const;
