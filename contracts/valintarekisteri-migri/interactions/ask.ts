import type { InteractionRequest, InteractionResponse } from '../../pact/interaction.ts';
import { fromState, type Template, text } from '../../pact/marks.ts';
import type { CasError, ValintarekisteriError } from '../errors.ts';

/** What a client of some name sends with every request. */
export interface Caller {
  readonly headers: Readonly<Record<string, Template>>;
  /** Cookies as they go into the header `Cookie`, around that of the session. */
  readonly cookie: (session: string) => string;
}

/** Whoever asks on behalf of Migri: without `User-Agent` nobody is answered (claim VM-035). */
export const migri: Caller = {
  headers: { 'User-Agent': text('.+', 'koeajo-client') },
  cookie: (session) => `session=${session}`,
};

const uuid = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
export const sessionExample = '3f0c7f0e-5a53-4b0e-9d0b-0d3d7c1f4a11';

const hakemukset = '/valinta-tulos-service/cas/migri/hakemukset';
export type Route = 'henkilo-oidit' | 'hetut';
export const routes: readonly Route[] = ['henkilo-oidit', 'hetut'];

/** The header that shows a session which a provider state opened. */
export const withSession = ({ cookie }: Caller = migri) => ({
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the value is put in by whoever verifies
  Cookie: fromState(cookie('${session}'), cookie(uuid).replaceAll('.', '\\.'), cookie(sessionExample)),
});

/** A question about persons, with a session unless other headers are told. */
export const post = (
  route: string,
  body: InteractionRequest['body'],
  headers: Readonly<Record<string, Template>> = withSession(),
  caller: Caller = migri,
): InteractionRequest => ({
  method: 'POST',
  path: `${hakemukset}/${route}`,
  headers: { 'Content-Type': 'application/json', ...caller.headers, ...headers },
  ...(body && { body }),
});

export const byOids = (oids: readonly string[]) => post('henkilo-oidit', { json: oids });
export const byHetut = (hetut: readonly string[]) => post('hetut', { json: hetut });

export const form = (path: Template, fields: Readonly<Record<string, Template>>, caller: Caller = migri) => ({
  method: 'POST' as const,
  path,
  headers: {
    'Content-Type': text('application/x-www-form-urlencoded(; *charset=UTF-8)?', formType),
    ...caller.headers,
  },
  body: { form: fields },
});

const formType = 'application/x-www-form-urlencoded';

const answersJson = { 'Content-Type': text('application/json(;.*)?', 'application/json;charset=UTF-8') };

export const ok = (json: Template): InteractionResponse => ({ status: 200, headers: answersJson, body: { json } });

/** Status and body are those of the documentation, literally. */
export const refused = ({ status, body }: ValintarekisteriError): InteractionResponse =>
  body === null ? { status } : { status, headers: answersJson, body: { json: { error: body.error } } };

/** CAS answers in plain text, of whatever type. */
export const refusedByCas = ({ status, body }: CasError): InteractionResponse => ({
  status,
  body: { text: body, type: 'text/html' },
});
