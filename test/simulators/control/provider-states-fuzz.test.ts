import fc from 'fast-check';
import { expect, test } from 'vitest';
import { artificialPerson, providerStates } from '#contracts';
import { koskiMigriPath } from '#simulators';
import { migriHeaders } from '../koski-migri/koski-world.ts';
import { serveControlPlane } from './serve-control-plane.ts';

const states = Object.values(providerStates).flat();
const { oid } = artificialPerson(803);

const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom('constructor', '__proto__', '', '2112-12-21', '2026-08-01', '0001-01-01', -1, 1e300, 2 ** 31, '246'),
);

/** Parameters of a state, all but impossible ones of the right shape, or anything. */
const change = fc.constantFrom(...states).chain((state) =>
  fc.record({
    state: fc.constant(state.name),
    params: fc.record(
      Object.fromEntries(
        Object.entries(state.parameters.properties).map(([name, schema]) => [name, toArbitrary(schema as Schema)]),
      ),
      { requiredKeys: [] },
    ),
    action: fc.constantFrom('setup', 'setup', 'teardown'),
  }),
);

interface Schema {
  readonly type?: string;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly default?: unknown;
}

const toArbitrary = (schema: Schema): fc.Arbitrary<unknown> => {
  const own = (): fc.Arbitrary<unknown> => {
    if (schema.anyOf) return fc.oneof(...schema.anyOf.map(toArbitrary));
    if (schema.enum) return fc.constantFrom(...schema.enum);
    if (schema.items) return fc.array(toArbitrary(schema.items), { maxLength: 3 });
    if (schema.properties) {
      const properties = Object.entries(schema.properties).map(
        ([name, property]) => [name, toArbitrary(property)] as const,
      );
      return fc.record(Object.fromEntries(properties), { requiredKeys: [...(schema.required ?? [])] });
    }
    if (schema.pattern) return fc.constantFrom('2026-08-01', '2112-12-21', '0001-01-01');
    if (schema.type === 'integer') return fc.integer();
    return schema.type === 'string' ? fc.oneof(fc.string(), fc.constantFrom('1', '4', '7', '566')) : strange;
  };
  return fc.oneof(
    { weight: 20, arbitrary: own() },
    { weight: 6, arbitrary: fc.constant(schema.default ?? null) },
    { weight: 1, arbitrary: strange },
  );
};

const body = fc.oneof(
  { weight: 4, arbitrary: change },
  { weight: 1, arbitrary: fc.jsonValue() },
  { weight: 1, arbitrary: fc.record({ state: strange, params: strange, action: strange }, { requiredKeys: [] }) },
);

test('whatever is sent, it is done or refused with what to do, and whoever is asked for is answered', async () => {
  const { call, koski, journal } = await serveControlPlane();
  const ask = async (asked: string) => {
    const request = { method: 'POST', headers: migriHeaders, body: JSON.stringify({ oid: asked }) };
    await (await koski(new Request(`http://koski.test${koskiMigriPath}/oid`, request))).text();
  };
  const holding = async () => (await call('GET', '/provider-states')).body.holding;
  let done = 0;
  await fc.assert(
    fc.asyncProperty(body, async (sent) => {
      const before = await holding();
      const { status, body } = await call('POST', '/provider-states', JSON.stringify(sent));
      expect([200, 400, 404, 422], JSON.stringify([sent, body])).toContain(status);
      if (status === 200) done += 1;
      else {
        expect(body).toMatchObject({ code: expect.any(String), next: expect.any(String) });
        expect(await holding()).toEqual(before);
      }
      await ask((sent as { params?: { oid?: string } } | null)?.params?.oid ?? oid);
    }),
    { numRuns: 400 },
  );
  expect(done).toBeGreaterThan(50);
  expect(journal.entries().filter(({ failure }) => failure !== undefined)).toEqual([]);
  expect((await call('POST', '/reset')).status).toBe(200);
  expect((await call('GET', '/persons')).body.total).toBe(0);
});
