import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenApiDocument, openApiDocument, type PersonDocuments } from '#contracts';
import { createDocumentRegister, defaultKoskiEnvironment, type RunningSimulators, startSimulators } from '#simulators';
import { findMedia } from './openapi-media.ts';

// The examples of all documents are about one person: whoever sends the documented requests gets the documented
// answers, when that person is in the registers.

const koski = openApiDocument('koski-migri');
const valintarekisteri = openApiDocument('valintarekisteri-migri');
const controlPlane = openApiDocument('control-plane');

type Method = 'get' | 'post';
const operationOf = (document: OpenApiDocument, path: string, method: Method = 'post') => {
  const operation = document.paths[path]?.[method];
  if (!operation) throw new Error(`no ${method} ${path}`);
  return operation;
};
/** The first documented request body, and the first documented body of an answer. */
const requestOf = (document: OpenApiDocument, path: string) =>
  Object.values(findMedia(operationOf(document, path).requestBody)[0]?.examples ?? {})[0]?.value;
const answerOf = (document: OpenApiDocument, path: string, status = '200', method?: Method) =>
  Object.values(findMedia(operationOf(document, path, method).responses[status])[0]?.examples ?? {})[0]?.value;

let simulators: RunningSimulators;
beforeAll(async () => {
  const documents = answerOf(controlPlane, '/persons/{oid}', '200', 'get') as PersonDocuments;
  const oppija = answerOf(koski, `${koskiPath}/oid`) as { readonly opiskeluoikeudet: PersonDocuments['koski'] };
  simulators = await startSimulators({
    register: createDocumentRegister([{ ...documents, koski: oppija.opiskeluoikeudet }]),
    environment: defaultKoskiEnvironment,
    now: () => Date.parse('2026-09-01T09:00:00Z'),
    certificates: false,
  });
});
afterAll(() => simulators.close());

const koskiPath = '/koski/api/luovutuspalvelu/migri';
const json = { 'content-type': 'application/json' };
const certificate = {
  'x-amzn-mtls-clientcert-subject': 'CN=migri',
  'x-amzn-mtls-clientcert-serial-number': '1',
  'x-amzn-mtls-clientcert-issuer': 'CN=ca',
  'x-forwarded-for': '0.0.0.0',
};

test.each(Object.keys(koski.paths))('Koski answers %s as documented', async (path) => {
  const response = await fetch(new URL(path, simulators.koski.url), {
    method: 'POST',
    headers: { ...json, ...certificate },
    body: JSON.stringify(requestOf(koski, path)),
  });
  expect(await response.json()).toEqual(answerOf(koski, path));
  expect(response.status).toBe(200);
  const headers = Object.keys(operationOf(koski, path).responses['200']?.headers ?? {});
  for (const name of headers) expect(response.headers.get(name), name).not.toBeNull();
});

const hakemuksetPaths = Object.keys(valintarekisteri.paths).filter((path) => path.includes('/hakemukset/'));

test.each(hakemuksetPaths)('Valintarekisteri answers %s as documented, after the documented login', async (path) => {
  const at = (where: string) => new URL(where, simulators.valintarekisteri.url);
  const form = (values: unknown) => ({ method: 'POST', body: new URLSearchParams(values as Record<string, string>) });
  const login = at('/valinta-tulos-service/auth/login');

  const granted = await fetch(at('/cas/v1/tickets'), form(requestOf(valintarekisteri, '/cas/v1/tickets')));
  expect(granted.status).toBe(201);
  const ticketRequest = requestOf(valintarekisteri, '/cas/v1/tickets/{ticket}') as object;
  const issued = await fetch(granted.headers.get('location') ?? '', form({ ...ticketRequest, service: login.href }));
  login.searchParams.set('ticket', await issued.text());
  const session = await fetch(login);
  expect(session.status).toBe(200);

  const response = await fetch(at(path), {
    method: 'POST',
    headers: { ...json, cookie: session.headers.get('set-cookie')?.split(';')[0] ?? '' },
    body: JSON.stringify(requestOf(valintarekisteri, path)),
  });
  expect(await response.json()).toEqual(answerOf(valintarekisteri, path));
  expect(response.headers.get('cache-control')).toBe('no-store');
});
