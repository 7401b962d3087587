import { describe, expect, it } from 'vitest';
import { compareSchemas, openApiDocument, openApiNames, ourSchemaFor } from '#contracts';
import { driftBetween, toLines, toTable } from './schema-table.ts';

type Json = Readonly<Record<string, unknown>>;

const body = (schema: Json, type = 'application/json') => ({ content: { [type]: { schema } } });
const api = (operation: Json, path = '/register/person', rest: Json = {}): Json => ({
  openapi: '3.1.0',
  paths: { [path]: { post: operation } },
  ...rest,
});
const person = { type: 'object', properties: { oid: { type: 'string' } }, required: ['oid'] };
const operation = {
  requestBody: body(person),
  parameters: [{ name: 'lang', in: 'query', schema: { type: 'string' } }],
  responses: { 200: body({ type: 'array', items: person }), 404: body({ type: 'string' }) },
};

describe('what changes in an OpenAPI document', () => {
  const older = { ...person, properties: { ...person.properties, hetu: { type: 'string' } } };
  it.each<[what: string, after: Json, lines: readonly string[]]>([
    ['a field may be given', { ...operation, requestBody: body(older) }, ['additive field-added hetu']],
    [
      'a field must be given',
      { ...operation, requestBody: body({ ...older, required: ['oid', 'hetu'] }) },
      ['breaking required-field-added hetu'],
    ],
    [
      'a parameter must be given',
      { ...operation, parameters: [{ name: 'lang', in: 'query', required: true, schema: { type: 'string' } }] },
      ['breaking field-became-required query lang'],
    ],
    [
      'an answer lost a field',
      { ...operation, responses: { ...operation.responses, 200: body({ type: 'array', items: { type: 'object' } }) } },
      ['breaking field-removed [].oid'],
    ],
    ['an error is gone', { ...operation, responses: { 200: operation.responses[200] } }, ['breaking part-removed']],
    [
      'an answer is of another type of content',
      { ...operation, responses: { ...operation.responses, 404: body({ type: 'string' }, 'text/plain') } },
      ['additive value-removed content-type application/json', 'breaking value-added content-type text/plain'],
    ],
  ])('is judged by who asks and who reads: %s', async (_, after, lines) => {
    expect(toLines(await driftBetween(api(operation), api(after)))).toEqual(lines);
  });

  it('tells an operation that came or went once', async () => {
    const drift = await driftBetween(api(operation), api(operation, '/register/other'));
    expect(drift.differences.map(({ change, part, severity }) => [severity, change, part])).toEqual([
      ['breaking', 'part-removed', 'POST /register/person'],
      ['additive', 'part-added', 'POST /register/other'],
    ]);
  });

  it('knows a path by the server in front of it, and a parameter by its place', async () => {
    const one = api(operation, '/register/{oid}');
    const other = api(operation, '/{person}', { servers: [{ url: 'https://example.org/register/' }] });
    expect(toLines(await driftBetween(one, other))).toEqual([]);
  });

  it('reads Swagger 2 as well', async () => {
    const swagger = {
      swagger: '2.0',
      basePath: '/register',
      definitions: { Person: person },
      paths: {
        '/person': {
          post: {
            consumes: ['application/json'],
            produces: ['application/json;charset=utf-8'],
            parameters: [
              { in: 'body', name: 'person', schema: { $ref: '#/definitions/Person' } },
              { in: 'query', name: 'lang', type: 'string' },
            ],
            responses: {
              200: { schema: { type: 'array', items: { $ref: '#/definitions/Person' } } },
              404: { schema: { type: 'string' } },
            },
          },
        },
      },
    };
    expect(toLines(await driftBetween(api(operation), swagger))).toEqual([]);
  });
});

describe("an API that is compared with the toolkit's own", () => {
  it.each(openApiNames)('is the same as itself: %s', async (name) => {
    const ours = await toTable(openApiDocument(name));
    expect(ourSchemaFor(ours).source).toContain(name);
    expect(compareSchemas(ourSchemaFor(ours), ours, { sameMaker: true }).differences).toEqual([]);
  });

  it('need not tell errors, headers, or paths of which it tells nothing at all', async () => {
    const [path = '', item = {}] = Object.entries(openApiDocument('valintarekisteri-migri').paths).at(-1) ?? [];
    const post = { ...item.post, parameters: undefined, responses: { 200: item.post?.responses[200] } };
    const { components } = openApiDocument('valintarekisteri-migri');
    const theirs = await toTable({ openapi: '3.0.1', paths: { [path]: { post } }, components });
    const { differences, notCompared } = compareSchemas(ourSchemaFor(theirs), theirs);
    // The other operation of the same folder is gone; CAS and the login are not spoken of.
    expect(differences.map(({ change, part }) => [change, part])).toEqual([
      ['part-removed', 'POST /valinta-tulos-service/cas/migri/hakemukset/henkilo-oidit'],
    ]);
    expect(notCompared).toEqual(['/cas/v1', '/cas/serviceValidate', '/valinta-tulos-service/auth']);
  });

  it.each([
    ['/cas/v1/tickets', 'valintarekisteri-migri', ['POST /cas/v1/tickets']],
    [
      '/koski/api/luovutuspalvelu/migri/valinta/',
      'koski-migri',
      ['POST /koski/api/luovutuspalvelu/migri/valinta/oid', 'POST /koski/api/luovutuspalvelu/migri/valinta/hetut'],
    ],
  ] as const)('breaks without a path of a group that it has otherwise: %s', async (gone, name, parts) => {
    const document = openApiDocument(name);
    const isKept = (path: string) => path !== gone && !(gone.endsWith('/') && path.startsWith(gone));
    const paths = Object.fromEntries(Object.entries(document.paths).filter(([path]) => isKept(path)));
    const theirs = await toTable({ ...document, paths });
    const { differences, notCompared } = compareSchemas(ourSchemaFor(theirs), theirs);
    expect(differences.map(({ severity, change, part }) => [severity, change, part])).toEqual(
      parts.map((part) => ['breaking', 'part-removed', part]),
    );
    expect(notCompared).toEqual([]);
  });

  it('is refused when no operation is known', async () => {
    const theirs = await toTable(api(operation));
    expect(() => ourSchemaFor(theirs)).toThrowError(
      expect.objectContaining({ code: 'schema-unrelated', where: 'test' }),
    );
  });
});
