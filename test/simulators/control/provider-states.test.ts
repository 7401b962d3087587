import { describe, expect, it } from 'vitest';
import { artificialPerson, koskiStates, type VirtaRecord, valintarekisteriStates } from '#contracts';
import { koskiMigriPath } from '#simulators';
import { lukio } from '../koski-migri/koski-person.ts';
import { migriHeaders } from '../koski-migri/koski-world.ts';
import { person, personOid, serveControlPlane } from './serve-control-plane.ts';

const { tuntematon, istunto, palvelulippu, eiHyvaksytty } = valintarekisteriStates;
const { opiskeluoikeus, ammatillinen, eiOpintoja, virtaEiVastaa, tuntematonOsoite } = koskiStates;
const [one, two] = [artificialPerson(801), artificialPerson(802)];

/** A control plane with the simulators that it steers, a way to change states and one to ask Koski. */
const serve = async (...settings: Parameters<typeof serveControlPlane>) => {
  const served = await serveControlPlane(...settings);
  const change = (body: unknown) => served.call('POST', '/provider-states', body);
  const setUp = (state: { readonly name: string }, params: object = {}) => change({ state: state.name, params });
  const tearDown = (state: { readonly name: string }, params: object = {}) =>
    change({ state: state.name, params, action: 'teardown' });
  const askKoski = async (oid: string): Promise<number> => {
    const asked = { method: 'POST', headers: migriHeaders, body: JSON.stringify({ oid }) };
    return (await served.koski(new Request(`http://koski.test${koskiMigriPath}/oid`, asked))).status;
  };
  return { ...served, change, setUp, tearDown, askKoski };
};

describe('a provider state', () => {
  it('lies over who was there before, who comes back when it is torn down', async () => {
    const before = person(1, { henkilo: { oid: one.oid, sukunimi: 'Entinen', linkitetytOidit: [two.oid] } });
    const { setUp, tearDown, askKoski, call } = await serve([before]);
    expect(await setUp(opiskeluoikeus, { oid: one.oid, hetu: one.hetu })).toMatchObject({ status: 200, body: {} });
    expect([await askKoski(one.oid), await askKoski(two.oid)]).toEqual([200, 404]);
    expect((await call('GET', `/persons/${one.oid}`)).body.henkilo.sukunimi).toBe('Esimerkki');
    expect((await call('GET', `/persons/${two.oid}`)).status).toBe(404);
    await tearDown(opiskeluoikeus, { oid: one.oid, hetu: one.hetu });
    expect(await askKoski(one.oid)).toBe(404);
    expect((await call('GET', '/persons')).body.persons.map(({ henkilo }: typeof before) => henkilo)).toEqual([
      before.henkilo,
    ]);
  });

  it('has the defaults of the parameters that are not given, and is torn down by the same ones written out', async () => {
    const { change, call } = await serve();
    await change({ state: eiOpintoja.name });
    expect((await call('GET', '/provider-states')).body.holding).toEqual([
      { state: eiOpintoja.name, params: { oid: artificialPerson(12).oid, hetu: artificialPerson(12).hetu } },
    ]);
    await change({ state: eiOpintoja.name, params: { hetu: artificialPerson(12).hetu }, action: 'teardown' });
    expect((await call('GET', '/provider-states')).body.holding).toEqual([]);
  });

  it('is taken from verifiers that also tell the consumer and a list of states, or no parameters at all', async () => {
    const { change, askKoski } = await serve();
    const sent = { consumer: 'migri', state: opiskeluoikeus.name, states: [opiskeluoikeus.name], params: null };
    expect((await change(sent)).status).toBe(200);
    expect(await askKoski(artificialPerson(1).oid)).toBe(200);
    expect((await change({ ...sent, action: 'teardown' })).status).toBe(200);
    expect(await askKoski(artificialPerson(1).oid)).toBe(404);
  });

  it('without a name always holds', async () => {
    const { change, call } = await serve();
    for (const action of ['setup', 'teardown']) {
      expect(await change({ action, params: {}, state: '' })).toMatchObject({ status: 200, body: {} });
    }
    expect((await call('GET', '/provider-states')).body.holding).toEqual([]);
  });

  it('that does not hold is torn down without a word', async () => {
    const { tearDown, faults } = await serve();
    faults.plan({ id: 'provider-state-1', effect: { kind: 'ytr-down' } });
    expect(await tearDown(virtaEiVastaa)).toMatchObject({ status: 200, body: {} });
    expect(faults.list()).toHaveLength(1);
  });
});

describe('several states', () => {
  it('hold at once, and can be torn down in any order', async () => {
    const { setUp, tearDown, askKoski } = await serve();
    const states = [
      [opiskeluoikeus, { oid: one.oid, hetu: null }],
      [virtaEiVastaa, {}],
      [tuntematonOsoite, {}],
    ] as const;
    for (const [state, params] of states) await setUp(state, params);
    expect(await askKoski(one.oid)).toBe(401);
    await tearDown(tuntematonOsoite);
    expect(await askKoski(one.oid)).toBe(503);
    await tearDown(opiskeluoikeus, { oid: one.oid, hetu: null });
    expect(await askKoski(one.oid)).toBe(404);
    await tearDown(virtaEiVastaa);
    await setUp(opiskeluoikeus, { oid: one.oid, hetu: null });
    expect(await askKoski(one.oid)).toBe(200);
  });

  it('of the same person: the one that was set up last is seen, also when it was set up before', async () => {
    const { setUp, tearDown, askKoski } = await serve();
    const params = { oid: one.oid, hetu: one.hetu };
    await setUp(ammatillinen, params);
    await setUp(tuntematon, params);
    expect(await askKoski(one.oid)).toBe(404);
    await setUp(ammatillinen, params);
    expect(await askKoski(one.oid)).toBe(200);
    await tearDown(ammatillinen, params);
    expect(await askKoski(one.oid)).toBe(404);
    await tearDown(tuntematon, params);
    await setUp(eiHyvaksytty, params);
    await setUp(ammatillinen, params);
    await tearDown(eiHyvaksytty, params);
    expect(await askKoski(one.oid)).toBe(200);
  });
});

describe('a state that is set up again', () => {
  it('begins anew: a ticket that was used can be used again', async () => {
    const { setUp, virkailija } = await serve();
    const logIn = async (ticket: string) => {
      const url = `http://127.0.0.1:8500/valinta-tulos-service/auth/login?ticket=${ticket}`;
      return (await virkailija(new Request(url))).status;
    };
    const { serviceTicket } = (await setUp(palvelulippu)).body;
    expect([await logIn(serviceTicket), await logIn(serviceTicket)]).toEqual([200, 401]);
    expect((await setUp(palvelulippu)).body).toEqual({ serviceTicket });
    expect(await logIn(serviceTicket)).toBe(200);
  });

  it('is still one state, which one teardown undoes', async () => {
    const { setUp, tearDown, call, faults } = await serve();
    await setUp(istunto);
    await setUp(virtaEiVastaa);
    await setUp(virtaEiVastaa);
    expect(faults.list()).toHaveLength(1);
    expect((await call('GET', '/provider-states')).body.holding).toHaveLength(2);
    await tearDown(virtaEiVastaa);
    expect(faults.list()).toEqual([]);
  });
});

describe('what is wrong is refused with what to do, and changes nothing:', () => {
  it.each([
    ['a name that is nearly right', { state: 'A session is opened' }, 404, 'state-unknown', '“a session is open”'],
    ['a name that is like none', { state: 'x' }, 404, 'state-unknown', 'GET /provider-states'],
    ['a teardown of nothing known', { state: 'x', action: 'teardown' }, 404, 'state-unknown', 'GET /provider-states'],
  ])('%s', async (_, body, status, code, next) => {
    const { change, call } = await serve();
    expect(await change(body)).toMatchObject({ status, body: { code, next: expect.stringContaining(next) } });
    expect((await call('GET', '/provider-states')).body.holding).toEqual([]);
  });

  it.each([
    ['one that it does not have', tuntematon, { oids: [] }, 'oids is not one of them, but oid is'],
    ['one of another type', opiskeluoikeus, { hetu: 7 }, 'hetu'],
    ['one deep inside', opiskeluoikeus, { ilmoittautumisjaksot: [{ alku: 'x', tila: '1' }] }, '.0.alku'],
    [
      'a day that does not exist',
      opiskeluoikeus,
      { opiskeluoikeusjaksot: [{ alku: '2026-02-30', tila: '1' }] },
      'alku',
    ],
    ['an OID that is none', tuntematon, { oid: '1.2.3' }, 'oid is no person OID: 1.2.3'],
    ['a hetu that is none', tuntematon, { hetu: 'hetu' }, 'hetu is no hetu: hetu'],
    ['a code that is none', eiHyvaksytty, { valintaTila: 'HYVAKSYTTY' }, 'valintaTila must be one of'],
    ['a name of objects themselves', tuntematon, JSON.parse('{"__proto__": {}}'), '__proto__ is not one of them'],
  ])('parameters, %s', async (_, state, params, detail) => {
    const { setUp, tearDown, call } = await serve();
    for (const change of [setUp, tearDown]) {
      expect(await change(state, params)).toMatchObject({
        status: 400,
        body: { code: 'state-parameter', detail: expect.stringContaining(detail) },
      });
    }
    expect((await call('GET', '/provider-states')).body.holding).toEqual([]);
    expect((await call('GET', '/persons')).body.total).toBe(0);
  });

  it.each([
    [{ state: tuntematon.name, action: 'set up' }, 'action'],
    [{ state: tuntematon.name, parms: {} }, 'parms'],
    [{ state: tuntematon.name, params: [] }, 'params'],
    [{ states: [tuntematon.name] }, 'state is missing'],
    [[], 'the value'],
  ])('the body %j', async (body, detail) => {
    const { change } = await serve();
    expect(await change(body)).toMatchObject({
      status: 400,
      body: { code: 'json-shape', detail: expect.stringContaining(detail), next: expect.stringContaining('"params"') },
    });
  });

  it('an identifier that may be somebody’s, unless such ones are allowed', async () => {
    const oid = '1.2.246.562.24.00000000001';
    const { setUp, call } = await serve();
    expect(await setUp(eiOpintoja, { oid })).toMatchObject({ status: 422, body: { code: 'real-identifier' } });
    expect((await call('GET', '/provider-states')).body.holding).toEqual([]);
    const allowing = await serve([], { allowRealIdentifiers: true });
    expect((await allowing.setUp(eiOpintoja, { oid })).status).toBe(200);
  });
});

describe('beside the states', () => {
  it('a person who is stored meanwhile is seen when the state is torn down', async () => {
    const { setUp, tearDown, call } = await serve();
    const params = { oid: one.oid, hetu: one.hetu };
    const nameSeen = async () => (await call('GET', `/persons/${one.oid}`)).body.henkilo?.sukunimi;
    await setUp(eiOpintoja, params);
    expect((await call('PUT', `/persons/${one.oid}`, { sukunimi: 'Myöhempi' })).body.henkilo.sukunimi).toBe('Myöhempi');
    expect(await nameSeen()).toBe('Esimerkki');
    await tearDown(eiOpintoja, params);
    expect(await nameSeen()).toBe('Myöhempi');
  });

  it('nobody who is stored meanwhile has the identifiers that nobody is to have', async () => {
    const { setUp, tearDown, call, askKoski } = await serve();
    await setUp(tuntematon, { oid: one.oid, hetu: one.hetu });
    const koski = [lukio];
    expect((await call('POST', '/persons', { henkilo: { oid: one.oid }, koski })).status).toBe(201);
    expect(await askKoski(one.oid)).toBe(404);
    expect((await call('GET', `/persons/${one.oid}`)).status).toBe(404);
    await tearDown(tuntematon, { oid: one.oid, hetu: one.hetu });
    expect(await askKoski(one.oid)).toBe(200);
  });

  it('a VIRTA answer that is stored meanwhile keeps nothing of the state', async () => {
    const { setUp, tearDown, call } = await serve([person(1)]);
    const params = { oid: personOid(1), hetu: null };
    await setUp(opiskeluoikeus, params);
    expect((await call('POST', `/persons/virta?key=${personOid(1)}`, '<Virta/>')).status).toBe(201);
    await tearDown(opiskeluoikeus, params);
    const { henkilo, virta } = (await call('GET', `/persons/${personOid(1)}`)).body;
    expect(henkilo.sukunimi).toBe('Henkilö-1');
    expect(virta.map(({ record }: { record: VirtaRecord }) => record.opiskeluoikeudet)).toEqual([[]]);
  });

  it('a person of a state can not be deleted but by tearing it down', async () => {
    const { setUp, call, askKoski } = await serve();
    await setUp(opiskeluoikeus, { oid: one.oid });
    expect(await call('DELETE', `/persons/${one.oid}`)).toMatchObject({
      status: 409,
      body: { code: 'person-of-state', next: expect.stringContaining('GET /provider-states') },
    });
    expect(await askKoski(one.oid)).toBe(200);
  });

  it('faults that were planned stay, and a reset of the states leaves everything else', async () => {
    const { setUp, call, faults, register } = await serve([person(1)]);
    faults.plan({ id: 'mine', effect: { kind: 'latency', ms: 0 } });
    await setUp(virtaEiVastaa);
    await setUp(eiOpintoja);
    expect(faults.list().map(({ id }) => id)).toEqual(['mine', 'provider-state-1']);
    expect((await call('POST', '/reset?what=states')).body).toEqual({ reset: ['states'] });
    expect(faults.list().map(({ id }) => id)).toEqual(['mine']);
    expect(register.page({ offset: 0, limit: 10 }).persons).toEqual([person(1)]);
    expect((await call('GET', '/provider-states')).body.holding).toEqual([]);
  });
});

describe('the list of states', () => {
  it('tells of each what it means, its parameters with their defaults, what it yields and who declares it', async () => {
    const { call } = await serve();
    const { states } = (await call('GET', '/provider-states')).body;
    const find = (name: string) => states.filter((state: { name: string }) => state.name === name);
    expect(find(istunto.name)).toMatchObject([
      { means: istunto.means, params: {}, yields: { session: { example: expect.any(String) } } },
    ]);
    expect(find(tuntematon.name)).toMatchObject([
      { providers: ['koski', 'valintarekisteri'], params: { oid: artificialPerson(14).oid } },
    ]);
    expect(find(eiHyvaksytty.name)[0].schema.properties.valintaTila.enum).toContain('HYLATTY');
  });
});
