import type { InteractionBody, InteractionRequest, InteractionResponse } from '../../pact/interaction.ts';
import type { Template } from '../../pact/marks.ts';
import { text } from '../../pact/marks.ts';
import type { KoskiError } from '../errors.ts';

const mount = '/koski/api/luovutuspalvelu/migri';
export const endpoints = ['/hetu', '/oid', '/valinta/oid', '/valinta/hetut'] as const;
export type Endpoint = (typeof endpoints)[number];

/** A question of the kind that Koski takes. */
export const post = (endpoint: string, body: InteractionBody | undefined, headers = json): InteractionRequest => ({
  method: 'POST',
  path: mount + endpoint,
  headers,
  ...(body && { body }),
});

export const byOid = (oid: string): InteractionRequest => post('/oid', { json: { oid } });
export const byHetu = (hetu: string): InteractionRequest => post('/hetu', { json: { hetu } });

/** The field of an endpoint's question, and somebody to ask for there. */
export const fieldOf: Readonly<Record<Endpoint, string>> = {
  '/hetu': 'hetu',
  '/oid': 'oid',
  '/valinta/oid': 'oids',
  '/valinta/hetut': 'hetut',
};

export const mountOf = (endpoint: string): string => mount + endpoint;

const json = { 'Content-Type': 'application/json' };
const answersJson = { 'Content-Type': text('application/json(;.*)?', 'application/json;charset=utf-8') };

export const ok = (body: Template): InteractionResponse => ({
  status: 200,
  headers: answersJson,
  body: { json: body },
});

/** Key and text are those of the documentation, literally. */
export const refused = ({ status, body }: KoskiError): InteractionResponse => ({
  status,
  headers: answersJson,
  body: { json: body as Template },
});
