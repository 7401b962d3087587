import { isIP } from 'node:net';
import { valintarekisteriErrors as errors, type MigriHakija, maxHenkilot, type PersonDocuments } from '#contracts';
import type { Answer } from '../platform/answer.ts';
import type { Exchange } from '../platform/exchange.ts';
import type { Register } from '../simulator.ts';
import { toAnswer, toMethodNotAllowed } from './answers.ts';
import { parseAskedIds, type ToId, toHetu, toOid } from './asked-ids.ts';
import { failsBatch, hasUnreadableKansalaisuus } from './batch-failure.ts';
import { readBody } from './request-body.ts';
import { lookUpSession } from './session-cookie.ts';
import type { SessionStore } from './session-store.ts';
import { isSuomenKansalainen, toMigriHakija } from './to-migri-hakija.ts';

export interface HakemuksetDesk {
  readonly sessions: SessionStore;
  readonly register: Register;
  readonly orgRoot: string;
}

interface Route {
  readonly toId: ToId;
  readonly find: (register: Register, id: string) => Promise<Found | undefined>;
}

interface Found {
  /** The OID under which the person is shown. */
  readonly henkiloOid: string;
  readonly documents: PersonDocuments;
}

const routes: Readonly<Record<string, Route>> = {
  '/hakemukset/henkilo-oidit': {
    toId: toOid,
    find: async (register, oid) => {
      const documents = await register.findByOid(oid);
      return documents && { henkiloOid: oid, documents };
    },
  },
  '/hakemukset/hetut': {
    toId: toHetu,
    find: async (register, hetu) => {
      const documents = await register.findByHetu(hetu);
      return documents?.henkilo.hetu === hetu ? { henkiloOid: documents.henkilo.oid, documents } : undefined;
    },
  },
};

/** `/valinta-tulos-service/cas/migri/*`, checked in the real one's order. VM-028 */
export const answerHakemukset = async (
  desk: HakemuksetDesk,
  path: string,
  request: Request,
  exchange: Exchange,
): Promise<Answer> => {
  const { method, headers } = request;
  const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
  if (route) exchange.endpoint = path;
  const body = await readBody(request);
  if (body) exchange.requestBody = body;
  if (method === 'POST' && body === undefined) return toAnswer(errors.unreadable);
  const contentType = headers.get('content-type') ?? '';
  const isJson = !body || contentType.includes('application/json');
  if (method === 'POST' && !isJson) return toAnswer(errors.contentType);
  if (route === undefined) return toAnswer(errors.notFound);
  if (method !== 'POST' || body === undefined) return toMethodNotAllowed();

  const asked = parseAskedIds(body, contentType, route.toId);
  const ids = [...(asked ?? [])].filter((id) => id !== null);
  exchange.persons = ids;
  const found = lookUpSession(desk.sessions, request, exchange);
  if (found === 'store-down') return toAnswer(errors.sessionStore);
  if ('problem' in found) return toAnswer(errors.malformedSession(found.problem));
  if (found.session === undefined) return toAnswer(errors.noSession);
  const { roles } = found.session.user;
  if (!roles.has('APP_VALINTATULOSSERVICE_MIGRI_READ')) return toAnswer(errors.forbidden);
  if (asked === undefined) return toAnswer(errors.internal);
  if (asked.size === 0 || asked.size > maxHenkilot) return toAnswer(errors.size);
  if (!headers.has('user-agent') || !isKnownAddress(headers)) return toAnswer(errors.internal);
  const hakijat = await findHakijat(desk, route, ids, roles);
  return toAnswer(hakijat ? { status: 200, body: hakijat } : errors.internal);
};

/** Everybody to be told of, as asked; `undefined` when one of them loses the batch. VM-062 */
const findHakijat = async (
  { register, orgRoot }: HakemuksetDesk,
  { find }: Route,
  ids: readonly string[],
  roles: ReadonlySet<string>,
): Promise<readonly MigriHakija[] | undefined> => {
  const hakijat: MigriHakija[] = [];
  for (const id of ids) {
    const person = await find(register, id);
    if (person === undefined) continue;
    const { henkiloOid, documents } = person;
    if (hasUnreadableKansalaisuus(documents.henkilo)) return undefined;
    if (isSuomenKansalainen(documents.henkilo)) continue;
    if (failsBatch(documents, roles, orgRoot)) return undefined;
    const hakija = toMigriHakija(documents, henkiloOid);
    if (hakija) hakijat.push(hakija);
  }
  return hakijat;
};

/** The audit log needs one address of the client: `X-Real-IP`, else `X-Forwarded-For` as a whole, else the connection. */
const isKnownAddress = (headers: Headers): boolean => {
  const address = headers.get('x-real-ip') || headers.get('x-forwarded-for');
  return !address || address === 'localhost' || isIP(address) !== 0;
};
