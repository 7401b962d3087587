import fc from 'fast-check';
import { expect, test } from 'vitest';
import { artificialPerson, type PersonDocuments, providerStates } from '#contracts';
import {
  createDocumentRegister,
  createSimulators,
  defaultKoskiEnvironment,
  koskiMigriPath,
  type Simulators,
} from '#simulators';
import { migriHeaders, opiskeluoikeus } from '../koski-migri/koski-world.ts';
import { aHakutoive } from '../valintarekisteri-migri/virkailija.ts';
import { person } from './serve-control-plane.ts';

const origin = 'http://127.0.0.1:8500';
const people = [1, 2, 9, 14, 101, 103].map(artificialPerson);

/** Persons whose identifiers the states take, alone and crosswise, stored and computed. */
const stored: readonly PersonDocuments[] = [
  person(1, {
    henkilo: { oid: people[0]?.oid ?? '', hetu: people[1]?.hetu ?? '' },
    koski: [opiskeluoikeus('lukiokoulutus', 'lukionoppimaara')],
    hakutoiveet: [aHakutoive()],
  }),
  person(2, { henkilo: { linkitetytOidit: people.slice(1, 4).map(({ oid }) => oid) }, hakutoiveet: [aHakutoive()] }),
];
const computed = [person(3, { henkilo: { oid: people[4]?.oid ?? '', vanhatHetut: [people[5]?.hetu ?? ''] } })];

const create = (): Simulators =>
  createSimulators(
    {
      register: createDocumentRegister(stored, { beneath: createDocumentRegister(computed) }),
      environment: defaultKoskiEnvironment,
      now: () => Date.UTC(2026, 8, 1),
    },
    origin,
  );

/** What can be seen from outside: everybody by every identifier, from both registers, and what the desks hold. */
const seen = async ({ koski, virkailija, register, faults, callers, users, states }: Simulators, cookie: string) => {
  const post = async (ask: Simulators['koski'], url: string, headers: Record<string, string>, body: unknown) => {
    try {
      const answer = await ask(new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }));
      return [answer.status, await answer.text()];
    } catch (error) {
      return [String(error)];
    }
  };
  const json = { 'content-type': 'application/json', 'user-agent': 'test' };
  const answers = [];
  for (const { oid, hetu } of people) {
    const url = `http://koski.test${koskiMigriPath}`;
    answers.push(await post(koski, `${url}/oid`, migriHeaders, { oid }));
    answers.push(await post(koski, `${url}/hetu`, migriHeaders, { hetu }));
    answers.push(await post(koski, `${url}/valinta/oid`, migriHeaders, { oids: [oid] }));
    const hakemukset = `${origin}/valinta-tulos-service/cas/migri/hakemukset/hetut`;
    answers.push(await post(virkailija, hakemukset, { ...json, cookie }, [hetu]));
  }
  const { total, persons } = register.page({ offset: 0, limit: 10 });
  return JSON.stringify({
    ...{ answers, total, persons, faults: faults.list() },
    ...{ callers: callers.current(), users: users.current(), holding: states.holding() },
  });
};

const logIn = async ({ virkailija }: Simulators): Promise<string> => {
  const form = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields) });
  const tickets = new Request(`${origin}/cas/v1/tickets`, form({ username: 'migripk', password: 'koeajo' }));
  const tgt = (await virkailija(tickets)).headers.get('location') ?? '';
  const service = `${origin}/valinta-tulos-service/auth/login`;
  const ticket = await (await virkailija(new Request(tgt, form({ service })))).text();
  const session = await virkailija(new Request(`${service}?ticket=${ticket}`));
  return session.headers.get('set-cookie')?.split(';')[0] ?? '';
};

const names = [...new Set(Object.values(providerStates).flatMap((states) => states.map(({ name }) => name)))];

const use = fc.record({
  name: fc.constantFrom(...names),
  // Most states have the person whom they share with nobody, some the one of another state.
  person: fc.option(fc.constantFrom(...people), { nil: undefined, freq: 2 }),
});

const toParams = (name: string, other: (typeof people)[number] | undefined): Readonly<Record<string, unknown>> => {
  const state = Object.values(providerStates).flatMap((states) => states.filter((one) => one.name === name))[0];
  if (!other || !state || !('hetu' in state.parameters.properties)) return {};
  return { oid: other.oid, hetu: other.hetu };
};

const changes = fc.array(fc.record({ use, action: fc.constantFrom('setUp', 'setUp', 'tearDown') }), { maxLength: 12 });

test('any states, set up and torn down in any order, end where they began', async () => {
  const simulators = create();
  const cookie = await logIn(simulators);
  const before = await seen(simulators, cookie);
  expect(before).toContain('lukionoppimaara');
  await fc.assert(
    fc.asyncProperty(changes, fc.infiniteStream(fc.nat()), async (steps, order) => {
      for (const { use, action } of steps) {
        await simulators.states[action](use.name, toParams(use.name, use.person));
      }
      await seen(simulators, cookie);
      const left = [...simulators.states.holding()];
      while (left.length > 0) {
        const [at = 0] = order.take(1);
        const [torn] = left.splice(at % left.length, 1);
        if (torn) await simulators.states.tearDown(torn.state, torn.params);
      }
      expect(await seen(simulators, cookie)).toBe(before);
    }),
    { numRuns: 150 },
  );
});

test('what a state makes true does not depend on what else was set up and torn down before', async () => {
  const [used, fresh] = [create(), create()];
  const [cookie, freshCookie] = [await logIn(used), await logIn(fresh)];
  await fc.assert(
    fc.asyncProperty(fc.array(use, { maxLength: 5 }), use, async (earlier, { name, person }) => {
      for (const other of earlier) await used.states.setUp(other.name, toParams(other.name, other.person));
      for (const { state, params } of used.states.holding()) await used.states.tearDown(state, params);
      const params = toParams(name, person);
      expect(await used.states.setUp(name, params)).toEqual(await fresh.states.setUp(name, params));
      expect(await seen(used, cookie)).toBe(await seen(fresh, freshCookie));
      for (const simulators of [used, fresh]) await simulators.states.tearDown(name, params);
    }),
    { numRuns: 80 },
  );
});
