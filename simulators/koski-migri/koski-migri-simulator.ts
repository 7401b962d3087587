import {
  isHenkiloOidFormat,
  isHetuFormat,
  jsonSchemaDocument,
  type KoskiError,
  koskiErrors,
  type PersonDocuments,
  toHelsinkiDay,
} from '#contracts';
import { createSimulator, type Exchange, type Surroundings } from '../platform/index.ts';
import { createLayered, type Layered } from '../platform/layered.ts';
import { toServletPath } from '../platform/servlet-path.ts';
import type { MaybePromise, Simulator } from '../simulator.ts';
import { createAuthentication, type KoskiSession, subjectHeader } from './authentication.ts';
import type { ValintaUpstream } from './cas-session.ts';
import { type JsonValue, parseJacksonJson } from './jackson-json.ts';
import type { CallerDirectory, KoskiUser } from './luovutuspalvelu-client.ts';
import { createOppijaDesk, type OppijaDesk, type OppijaReply } from './oppija.ts';
import { isRealHetu } from './real-hetu.ts';
import { createReplyWriter, methodNotAllowed, type Reply } from './reply.ts';
import { readRequestBody } from './request-body.ts';
import { extractText, extractTexts } from './request-schema.ts';
import { createValintaDesk } from './valinta.ts';
import type { KoskiEnvironment } from './virta/index.ts';

export interface KoskiMigriOptions extends CallerDirectory {
  readonly environment: KoskiEnvironment;
  /** Whether artificial hetut (individual number 900-999) go to VIRTA and YTR, as in Koski's test environments. */
  readonly acceptSyntheticHetut?: boolean;
  /** Value of `X-Backend-Server`. */
  readonly hostname?: string;
  /** Without it `/valinta/*` answers 500, as when Valintarekisteri can't be reached. */
  readonly valinta?: ValintaUpstream;
}

export interface KoskiMigriSimulator extends Simulator {
  /** Whom Koski knows; at first the clients and users of the options. */
  readonly callers: Layered<CallerDirectory>;
}

/** Where the API stands on its server. */
export const koskiMigriPath = '/koski/api/luovutuspalvelu/migri';

/** Koski's documentation, open to everybody. Source: koski DocumentationApiServlet.scala. */
const schemaPath = '/koski/api/documentation/migri-oppija-schema.json';

type Endpoint = (json: JsonValue, session: KoskiSession, exchange: Exchange) => MaybePromise<Reply>;

/**
 * Koski as Migri sees it. Checks in Koski's order: certificate headers, path, method, content type, JSON, its shape, format
 * of the identifier, person, registers, what Migri gets (claims KM-024, KM-025). Errors are those of `koskiErrors`.
 * The JSON Schema of the answer stands where Koski's does, in the words of this toolkit. Nobody is made a person because
 * VIRTA knows them (KM-057).
 */
export const createKoskiMigriSimulator = (
  options: KoskiMigriOptions,
  surroundings: Surroundings,
): KoskiMigriSimulator => {
  const { clients, users, environment, acceptSyntheticHetut = true, hostname = 'koeajo', valinta } = options;
  const { register, clock } = surroundings;
  const callers = createLayered<CallerDirectory>({ clients, users });
  const authenticate = createAuthentication(callers.current);
  const write = createReplyWriter(hostname);
  const askValinta = createValintaDesk(valinta);
  const isReal = (hetu: string): boolean => isRealHetu(hetu, toHelsinkiDay(clock.now()), acceptSyntheticHetut);
  const desks = new WeakMap<KoskiUser, OppijaDesk>();
  const deskOf = (user: KoskiUser): OppijaDesk => {
    const desk = desks.get(user) ?? createOppijaDesk(user, environment, isReal);
    desks.set(user, desk);
    return desk;
  };

  const askOppija = (
    documents: PersonDocuments | undefined,
    { user, ip, userAgent }: KoskiSession,
    exchange: Exchange,
    notFound: (masterOid?: string) => KoskiError,
  ): OppijaReply => {
    if (!documents) return notFound();
    const audit = (oppijaHenkiloOid: string): void => {
      const { oid } = user;
      const agent = userAgent === undefined ? {} : { userAgent };
      exchange.audit = { operation: 'OPISKELUOIKEUS_KATSOMINEN', oppijaHenkiloOid, user: oid, ip, ...agent };
    };
    return deskOf(user)(documents, exchange, { notFound, audit });
  };

  const endpoints: Readonly<Record<string, Endpoint>> = {
    '/hetu': async (json, session, exchange) => {
      const hetu = extractText(json, 'hetu');
      if (typeof hetu !== 'string') return hetu;
      exchange.persons = [hetu];
      if (!isHetuFormat(hetu)) return koskiErrors.hetuFormat(hetu);
      return askOppija(await register.findByHetu(hetu), session, exchange, () => koskiErrors.notFoundByHetu);
    },
    '/oid': async (json, session, exchange) => {
      const asked = extractText(json, 'oid');
      if (typeof asked !== 'string') return asked;
      exchange.persons = [asked];
      if (!isHenkiloOidFormat(asked)) return koskiErrors.oidFormat(asked);
      return askOppija(await register.findByOid(asked), session, exchange, (oid = asked) =>
        koskiErrors.notFoundByOid(oid),
      );
    },
    '/valinta/oid': (json, _session, exchange) => {
      const oids = extractTexts(json, 'oids');
      if ('status' in oids) return oids;
      exchange.persons = oids;
      return askValinta('henkilo-oidit', oids);
    },
    '/valinta/hetut': (json, _session, exchange) => {
      const hetut = extractTexts(json, 'hetut');
      if ('status' in hetut) return hetut;
      exchange.persons = hetut;
      return askValinta('hetut', hetut);
    },
  };

  const reply = async (request: Request, exchange: Exchange): Promise<Reply> => {
    const subject = request.headers.get(subjectHeader);
    if (subject !== null) exchange.caller = subject;
    const fullPath = toServletPath(request.url);
    if (fullPath === schemaPath && request.method === 'GET') {
      return { status: 200, body: jsonSchemaDocument('migri-oppija') };
    }
    // The empty path stands for anything outside of the mount.
    const path = fullPath.startsWith(koskiMigriPath) ? fullPath.slice(koskiMigriPath.length) : '';
    const endpoint = Object.hasOwn(endpoints, path) ? endpoints[path] : undefined;
    if (endpoint) exchange.endpoint = path;
    const session = authenticate(request.headers);
    if ('status' in session) return session;
    if (!endpoint) return koskiErrors.unknownPath;
    if (request.method !== 'POST') return methodNotAllowed;
    const body = await readRequestBody(request);
    if (typeof body !== 'string') return body;
    exchange.requestBody = body;
    const json = parseJacksonJson(body);
    return json === undefined ? koskiErrors.malformedJson : endpoint(json, session, exchange);
  };

  const simulator = createSimulator(
    {
      name: 'koski-migri',
      answer: async (request, exchange) => write(await reply(request, exchange), request),
      errorOf: (status) => write(errorOfStatus(status), plainRequest),
    },
    surroundings,
  );
  return { ...simulator, callers };
};

/** The error that stands for a status when a fault asks for one. */
const errorOfStatus = (status: number): Reply =>
  status === 405
    ? methodNotAllowed
    : (typicalErrors.find((error) => error.status === status) ?? { ...koskiErrors.internalError, status });

const typicalErrors: readonly KoskiError[] = [
  koskiErrors.malformedJson,
  koskiErrors.notAuthenticated,
  koskiErrors.forbidden,
  koskiErrors.nothingForMigri,
  koskiErrors.jsonOnly,
  koskiErrors.virtaUnavailable,
];

const plainRequest = new Request('http://localhost/');
