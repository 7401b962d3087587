import Type, { type Static } from 'typebox';

// Every error that Koski gives Migri. Source: koski KoskiErrorCategory.scala, HttpStatus.scala at 180e806b;
// koski-api.md 2. Two answers have no such body: 405 (empty) and a connection that the load balancer cuts.

const SchemaViolation = Type.Object(
  {
    expectedType: Type.Optional(Type.Union([Type.Literal('string'), Type.Literal('array'), Type.Literal('object')])),
    errorType: Type.Union([
      Type.Literal('missingProperty'),
      Type.Literal('unexpectedProperty'),
      Type.Literal('unexpectedType'),
    ]),
  },
  { $id: 'KoskiSchemaViolation', description: 'What kind of fault it is.', additionalProperties: false },
);

/** One thing wrong with the request's JSON: `path` is dotted (`oids.0`), `value` absent when nothing was sent. */
export const KoskiSchemaError = Type.Object(
  { path: Type.String(), value: Type.Optional(Type.Unknown()), error: SchemaViolation },
  {
    $id: 'KoskiSchemaError',
    description: "One fault of the request's JSON: path is dotted (oids.0), value is absent when nothing was sent.",
    additionalProperties: false,
  },
);
export type KoskiSchemaError = Static<typeof KoskiSchemaError>;

/** `message` is a text, but for `badRequest.validation.jsonSchema` the list of what is wrong. */
export const KoskiErrorDetail = Type.Object(
  { key: Type.String(), message: Type.Union([Type.String(), Type.Array(KoskiSchemaError)]) },
  {
    $id: 'KoskiErrorDetail',
    description:
      'What went wrong. message is a text in Finnish, or for badRequest.validation.jsonSchema the list of faults.',
    additionalProperties: false,
  },
);
export type KoskiErrorDetail = Static<typeof KoskiErrorDetail>;

/** The body of every error. */
export const KoskiErrorList = Type.Array(KoskiErrorDetail, {
  $id: 'KoskiErrorList',
  description: 'The body of every error.',
  minItems: 1,
});
export type KoskiErrorList = Static<typeof KoskiErrorList>;

export interface KoskiError {
  readonly status: number;
  readonly body: KoskiErrorList;
}

const error = (status: number, key: string, message: KoskiErrorDetail['message']): KoskiError => ({
  status,
  body: [{ key, message }],
});

const notFound = (whom: string): KoskiError =>
  error(
    404,
    'notFound.oppijaaEiLöydyTaiEiOikeuksia',
    `Oppijaa ${whom} tai käyttäjällä ei ole oikeuksia tietojen katseluun.`,
  );

/** The errors of the Koski-Migri API, status and body, in the order in which they are checked. */
export const koskiErrors = {
  /** No certificate subject came with the request. Claim KM-060. */
  notAuthenticated: error(401, 'unauthorized.notAuthenticated', 'Käyttäjä ei ole tunnistautunut.'),
  /** The certificate's issuer is an internal one of the cloud. Claim KM-061. */
  wrongIssuer: error(401, 'unauthorized', 'Virheellinen varmenteen myöntäjä'),
  /** The certificate's subject is not in the client list. Claim KM-062. */
  unknownCertificate: error(401, 'unauthorized', 'Tuntematon varmenne'),
  /** The client's address is not in the list of the client with that subject. Claim KM-063. */
  unknownIp: error(401, 'unauthorized', 'Tuntematon IP-osoite'),
  /** The user that the client list names does not exist. Claim KM-064. */
  loginFail: error(401, 'unauthorized.loginFail', 'Sisäänkirjautuminen epäonnistui.'),
  /** The role is missing; also when the certificate's serial number or issuer did not come. Claims KM-065, KM-066. */
  forbidden: error(403, 'forbidden', 'Käyttäjällä ei ole oikeuksia annetun organisaation tietoihin.'),
  /** Also with a slash at the end. Claim KM-026. */
  unknownPath: error(404, 'notFound', 'Not found'),
  /** Wrong or missing content type or charset. Claim KM-007. */
  jsonOnly: error(
    415,
    'unsupportedMediaType.jsonOnly',
    'Wrong content type: only application/json content type with UTF-8 encoding allowed',
  ),
  /** The body is empty or no JSON. Claim KM-008. */
  malformedJson: error(400, 'badRequest.format.json', 'Epäkelpo JSON-dokumentti'),
  /** The JSON is not of the request's shape; every fault is listed. Claim KM-029. */
  jsonSchema: (errors: readonly KoskiSchemaError[]): KoskiError =>
    error(400, 'badRequest.validation.jsonSchema', [...errors]),
  /** With the text as it was given. Claim KM-038. */
  hetuFormat: (hetu: string): KoskiError =>
    error(400, 'badRequest.validation.henkilötiedot.hetu', `Virheellinen muoto hetulla: ${hetu}`),
  /** With the text as it was given. Claim KM-046. */
  oidFormat: (oid: string): KoskiError =>
    error(
      400,
      'badRequest.queryParam.virheellinenHenkilöOid',
      `Virheellinen oid: ${oid}. Esimerkki oikeasta muodosta: 1.2.246.562.24.00000000001.`,
    ),
  /** `/hetu`: no such person, or no studies at all. The hetu itself is not echoed. Claim KM-048. */
  notFoundByHetu: notFound('(hetu) ei löydy'),
  /** `/oid`: no such person (the OID as asked), or no studies at all (the master OID). Claims KM-049, KM-050. */
  notFoundByOid: (oid: string): KoskiError => notFound(`${oid} ei löydy`),
  /** VIRTA gave nothing that Koski could use; it wins when the matriculation register is down as well. Claims KM-052, KM-054, KM-055. */
  virtaUnavailable: error(
    503,
    'unavailable.virta',
    'Korkeakoulutuksen opiskeluoikeuksia ei juuri nyt saada haettua. Yritä myöhemmin uudelleen.',
  ),
  /** The matriculation register (YTR) is down. Claim KM-053. */
  ytrUnavailable: error(
    503,
    'unavailable.ytr',
    'Ylioppilastutkintojen tietoja ei juuri nyt saada haettua. Yritä myöhemmin uudelleen.',
  ),
  /** There are studies, but none that Migri gets; by OID as well as by hetu. Claim KM-051. */
  nothingForMigri: notFound('ei löydy annetulla oidilla'),
  /** What Valintarekisteri answered to `/valinta/*` with another status than 200: its body stands in `message`. Claim KM-021. */
  valintaTulosServiceError: (status: number, text: string): KoskiError =>
    error(status, 'valinta-tulos-service-error', text),
  /** Anything unforeseen, and `/valinta/*` when nobody answers. Claims KM-023, KM-027. */
  internalError: error(500, 'internalError', 'Internal server error'),
} as const;
