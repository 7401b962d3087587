import { expect, test } from 'vitest';
import { artificialPerson, openApiDocument } from '#contracts';
import { person, serveControlPlane } from '../simulators/control/serve-control-plane.ts';
import { createMediaCheck, type Media } from './openapi-media.ts';

type Content = Readonly<Record<string, Media>>;
interface Documented {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

const document = openApiDocument('control-plane');
const issuesOf = createMediaCheck(document);
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({
    method: method.toUpperCase(),
    path,
    ...(operation as Documented),
  })),
);

/** Calls operations of the document and holds each answer against what the document says of its status. */
const createCaller = (call: Awaited<ReturnType<typeof serveControlPlane>>['call']) => {
  const called = new Set<string>();
  const ask = async (operationId: string, inPath = '', body?: unknown, headers: Record<string, string> = {}) => {
    const operation = operations.find((candidate) => candidate.operationId === operationId);
    if (!operation) throw new Error(`no operation ${operationId}`);
    called.add(operationId);
    const [path = '', query = ''] = inPath.split('?');
    const url = operation.path.replace(/\{\w+\}/, encodeURIComponent(path)) + (query && `?${query}`);
    const answer = await call(operation.method, url, body, headers);
    const documented = operation.responses[answer.status];
    expect(documented, `${operationId} ${answer.status} ${JSON.stringify(answer.body)}`).toBeDefined();
    const [mediaType, media] = Object.entries(documented?.content ?? {})[0] ?? [];
    expect(answer.headers.get('content-type')?.split(';')[0]).toBe(mediaType);
    if (media) expect(issuesOf(media.schema, answer.body), operationId).toBeNull();
    return { ...answer, examples: Object.values(media?.examples ?? {}).map(({ value }) => value) };
  };
  const examplesOf = (operationId: string): readonly unknown[] =>
    Object.values(operations.find((operation) => operation.operationId === operationId)?.requestBody?.content ?? {})
      .flatMap(({ examples }) => Object.values(examples))
      .map(({ value }) => value);
  return { ask, called, examplesOf };
};

test('every operation takes the examples of its document, and answers as the document says', async () => {
  const { call, journal } = await serveControlPlane([person(1)]);
  const { ask, called, examplesOf } = createCaller(call);
  const { oid } = person(1).henkilo;

  for (const id of ['getHealth', 'getVersion', 'listPersons', 'getClock']) expect((await ask(id)).status).toBe(200);
  for (const body of examplesOf('addPersons')) expect((await ask('addPersons', '', body)).status).toBe(201);
  for (const body of examplesOf('addVirtaAnswer')) {
    expect((await ask('addVirtaAnswer', `?key=${oid}`, body)).status).toBe(201);
  }
  for (const body of examplesOf('putPerson')) expect((await ask('putPerson', oid, body)).status).toBe(200);
  expect((await ask('putPerson', '1.2.246.562.98.00000000025', {})).status).toBe(201);
  expect((await ask('getPerson', oid)).status).toBe(200);
  expect((await ask('deletePerson', oid)).status).toBe(204);

  for (const body of examplesOf('setClock')) expect((await ask('setClock', '', body)).status).toBe(200);
  for (const body of examplesOf('planFault')) expect((await ask('planFault', '', body)).status).toBe(201);
  for (const body of examplesOf('replaceFaults')) expect((await ask('replaceFaults', '', body)).status).toBe(200);
  for (const body of examplesOf('putFault')) expect((await ask('putFault', 'slow', body)).status).toBe(200);
  expect((await ask('putFault', 'new', examplesOf('putFault')[0])).status).toBe(201);
  expect((await ask('listFaults')).body.faults).toHaveLength(3);
  expect((await ask('getFault', 'slow')).status).toBe(200);
  expect((await ask('cancelFault', 'slow')).status).toBe(204);
  expect((await ask('clearFaults')).status).toBe(204);

  for (const id of ['listCallers', 'listUsers', 'listProviderStates']) expect((await ask(id)).status).toBe(200);
  for (const [name, put, remove] of [
    ['CN=somebody, O=Ä/Ö', 'putCaller', 'deleteCaller'],
    ['somebody', 'putKoskiUser', 'deleteKoskiUser'],
    ['somebody', 'putCasUser', 'deleteCasUser'],
  ] as const) {
    for (const body of examplesOf(put)) expect((await ask(put, name, body)).status).toBe(201);
    for (const body of examplesOf(put)) expect((await ask(put, name, body)).status).toBe(200);
    expect((await ask(remove, name)).status).toBe(204);
  }
  for (const body of examplesOf('changeProviderState')) {
    expect((await ask('changeProviderState', '', body)).status).toBe(200);
    expect((await ask('listProviderStates')).status).toBe(200);
  }

  journal.record({
    id: journal.nextId(),
    at: 0,
    simulator: 'koski-migri',
    method: 'POST',
    path: '/koski/api/luovutuspalvelu/migri/oid',
    endpoint: '/oid',
    persons: ['1.2.246.562.98.00000000026'],
    status: 404,
    responseBody: '[]',
    durationMs: 1.5,
    faults: [],
  });
  expect((await ask('listRequests', '?unmasked=true')).body.total).toBe(1);
  expect((await ask('listNearMisses')).body.nearMisses).toHaveLength(1);
  expect((await ask('getRequest', '1')).status).toBe(200);
  expect((await ask('clearRequests')).status).toBe(204);
  expect((await ask('reset')).status).toBe(200);

  expect([...called].sort()).toEqual(operations.map(({ operationId }) => operationId).sort());
});

test('every kind of problem that the document shows is the one that the control plane gives', async () => {
  const { call } = await serveControlPlane([person(1)], { maxBodyBytes: 2000 });
  const { ask } = createCaller(call);
  await ask('changeProviderState', '', { state: 'a person has no studies' });
  const given = [
    await ask('getClock', '', undefined, { authorization: 'Bearer wrong' }),
    await ask('setClock', '', { now: 'tomorrow' }),
    await ask('setClock', '', { hour: 1 }),
    await ask('setClock', '', 'noon'),
    await ask('listPersons', '?limit=many'),
    await ask('addPersons', '', [
      { oid: person(2).henkilo.oid },
      { oid: person(3).henkilo.oid, linkitetytOidit: [person(2).henkilo.oid] },
    ]),
    await ask('addPersons', '', { hetu: '000199-123A' }),
    await ask('addPersons', '', { oid: person(2).henkilo.oid, etunimet: 'x'.repeat(3000) }),
    await ask('addPersons', '', { sukunimi: 'Esimerkki' }),
    await ask('addPersons', '', { henkilo: { oid: person(2).henkilo.oid }, virta: [{ file: 'answer.xml' }] }),
    await ask('putPerson', person(2).henkilo.oid, { oid: person(3).henkilo.oid }),
    await ask('addVirtaAnswer', '', '<Virta>'),
    await ask('addVirtaAnswer', '', '<html/>'),
    await ask('addVirtaAnswer', '', '<Virta/>'),
    await ask('getPerson', person(2).henkilo.oid),
    await ask('deletePerson', person(2).henkilo.oid),
    await ask('deletePerson', artificialPerson(12).oid),
    await ask('changeProviderState', '', { state: 'a session is opened' }),
    await ask('changeProviderState', '', { state: 'nobody has the identifiers', params: { oids: [] } }),
    await ask('changeProviderState', '', { state: 'nobody has the identifiers', params: { hetu: '000199-123A' } }),
    await ask('deleteCaller', 'CN=client'),
    await ask('deleteKoskiUser', 'admin'),
    await ask('deleteCasUser', 'admin'),
    await ask('getFault', 'slow'),
    await ask('planFault', '', { effect: { kind: 'earthquake' } }),
    await ask('getRequest', '7'),
    await ask('reset', '?what=everything'),
  ];
  for (const { body, examples } of given) {
    const { type, title, status, code } = body;
    expect(examples).toContainEqual(expect.objectContaining({ type, title, status, code }));
  }
  const shown = new Set(JSON.stringify(document.paths).match(/(?<="code":")[^"]+/g));
  const seen = new Set(given.map(({ body }) => body.code));
  expect([...shown].filter((code) => !seen.has(code)).sort()).toEqual(['internal-error', 'method-not-allowed']);
});

test('every path has the methods of the document and no others', async () => {
  const { call } = await serveControlPlane();
  for (const [path, item] of Object.entries(document.paths)) {
    const { status, headers, body } = await call('PATCH', path.replace(/\{\w+\}/, 'x'));
    expect(status).toBe(405);
    expect(body).toMatchObject({ code: 'method-not-allowed', title: 'The route has other methods' });
    const methods = Object.keys(item).map((method) => method.toUpperCase());
    expect(headers.get('allow')?.split(', ').sort(), path).toEqual(methods.sort());
  }
});
