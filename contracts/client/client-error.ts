/**
 * Why a call came to nothing.
 *
 * | code | what happened | retried when asked for |
 * |---|---|---|
 * | `invalid-options` | the client can't be made of these options | |
 * | `invalid-request` | 400, 413 or 415; or refused before anything was sent: nobody, or more than 5000 persons | |
 * | `not-authenticated` | 401: the certificate or address is unknown (KM-060…KM-064), or a new session is refused as well | |
 * | `forbidden` | 403: the right is missing (KM-066, VM-025) | |
 * | `wrong-address` | 404 without a person, 405, or a redirect: the address of the API is another one | |
 * | `register-unavailable` | a register behind the API gave nothing (KM-052, KM-053), so nothing is known | yes, but for 4xx |
 * | `server-error` | another 5xx (KM-027, VM-062) | yes |
 * | `unexpected-status` | a status that neither API has | |
 * | `answer-malformed` | 200, but not JSON, or JSON of another shape than agreed | |
 * | `cas-login-failed` | CAS refused the user, or Valintarekisteri its ticket (VM-002, VM-012) | the ticket |
 * | `timeout` | no whole answer in time | yes |
 * | `connection` | no connection, or one that broke before the last byte; so too a certificate that is refused (KM-070) | yes |
 * | `tls` | no secure connection: the API's certificate is not trusted, or it told why it refuses the client's | |
 * | `aborted` | the signal of the call; `cause` is its reason | |
 * | `closed` | the client has been closed | |
 */
export type ClientErrorCode = (typeof clientErrorCodes)[number];

/** Every {@link ClientErrorCode}. */
export const clientErrorCodes = [
  'invalid-options',
  'invalid-request',
  'not-authenticated',
  'forbidden',
  'wrong-address',
  'register-unavailable',
  'server-error',
  'unexpected-status',
  'answer-malformed',
  'cas-login-failed',
  'timeout',
  'connection',
  'tls',
  'aborted',
  'closed',
] as const;

export interface ClientErrorDetails {
  /** Path of the API without address or query: `/hetu`, `/valinta/oid`, `/hakemukset/hetut`, `/cas/v1/tickets`. */
  readonly endpoint?: string;
  /** HTTP status, when there was an answer. */
  readonly status?: number;
  /** Koski's own key: `unavailable.virta`. */
  readonly key?: string;
  /** What the API itself said, without identifiers of persons. */
  readonly apiMessage?: string;
  /** Whether the same question may be answered later. */
  readonly retryable?: boolean;
  /** How long the answer asks to wait (Retry-After), milliseconds. */
  readonly retryAfterMs?: number;
  /** What to do next, as a sentence. */
  readonly next?: string;
  readonly cause?: unknown;
}

/**
 * What the clients throw, and nothing else. Neither it nor anything in it names a person, a password, a ticket or a
 * session, so it can be logged as it is.
 */
export class ClientError extends Error {
  override readonly name = 'ClientError';
  readonly code: ClientErrorCode;
  readonly endpoint: string | undefined;
  readonly status: number | undefined;
  readonly key: string | undefined;
  readonly apiMessage: string | undefined;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  readonly next: string | undefined;

  constructor(code: ClientErrorCode, message: string, details: ClientErrorDetails = {}) {
    super(message, details.cause === undefined ? {} : { cause: details.cause });
    this.code = code;
    this.endpoint = details.endpoint;
    this.status = details.status;
    this.key = details.key;
    this.apiMessage = details.apiMessage;
    this.retryable = details.retryable ?? false;
    this.retryAfterMs = details.retryAfterMs;
    this.next = details.next;
  }
}
