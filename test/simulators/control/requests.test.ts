import { describe, expect, it } from 'vitest';
import { emptyVirtaRecord, type Hakutoive, type PersonDocuments } from '#contracts';
import {
  createKoskiMigriSimulator,
  defaultKoskiEnvironment,
  koskiMigriPath,
  koskiUsers,
  luovutuspalveluClients,
} from '#simulators';
import { person, personOid, serveControlPlane, started } from './serve-control-plane.ts';

const hetu = '010199-9012';

/** A control plane beside a Koski that answers from the same register. */
const serveBoth = async (persons: readonly PersonDocuments[]) => {
  const control = await serveControlPlane(persons);
  const options = { clients: luovutuspalveluClients, users: koskiUsers, environment: defaultKoskiEnvironment };
  const koski = createKoskiMigriSimulator(options, { ...control, seed: 'seed' });
  const ask = (endpoint: string, body: object) =>
    koski.fetch(
      new Request(`http://koski${koskiMigriPath}${endpoint}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-forwarded-for': '0.0.0.0',
          'x-amzn-mtls-clientcert-subject': 'CN=migri',
          'x-amzn-mtls-clientcert-serial-number': '1',
          'x-amzn-mtls-clientcert-issuer': 'CN=Test CA',
        },
        body: JSON.stringify(body),
      }),
    );
  return { ...control, ask };
};

describe('the journal on the control plane', () => {
  it('shows requests newest last, with every identifier masked', async () => {
    const { ask, call } = await serveBoth([person(1, { henkilo: { hetu } })]);
    await ask('/hetu', { hetu });
    await ask('/oid', { oid: personOid(1) });
    const { body } = await call('GET', '/requests');
    expect(body.total).toBe(2);
    expect(body.requests).toMatchObject([
      {
        id: 1,
        at: new Date(started).toISOString(),
        endpoint: '/hetu',
        persons: ['010199-****'],
        requestBody: '{"hetu":"010199-****"}',
        caller: 'CN=migri',
        status: 404,
      },
      {
        id: 2,
        endpoint: '/oid',
        persons: ['1.2.246.562.98.*******0001'],
        responseBody: expect.stringContaining('*******0001'),
      },
    ]);
    expect(JSON.stringify(body)).not.toContain(hetu);
    expect(JSON.stringify(body)).not.toContain(personOid(1));
  });

  it('shows identifiers to who asks for them', async () => {
    const { ask, call } = await serveBoth([]);
    await ask('/hetu', { hetu });
    expect((await call('GET', '/requests?unmasked=true')).body.requests[0].persons).toEqual([hetu]);
    expect((await call('GET', '/requests/1?unmasked=true')).body.requestBody).toBe(`{"hetu":"${hetu}"}`);
    expect((await call('GET', '/requests/1')).body.persons).toEqual(['010199-****']);
  });

  it('is filtered by person, simulator, endpoint and time, and limited to the newest', async () => {
    const { ask, call, clock } = await serveBoth([]);
    await ask('/hetu', { hetu });
    clock.shift(60_000);
    await ask('/oid', { oid: personOid(1) });
    await ask('/oid', { oid: personOid(2) });
    const ids = async (query: string) =>
      (await call('GET', `/requests?${query}`)).body.requests.map(({ id }: { id: number }) => id);
    expect(await ids(`person=${personOid(1)}`)).toEqual([2]);
    expect(await ids('endpoint=/oid')).toEqual([2, 3]);
    expect(await ids('simulator=cas')).toEqual([]);
    expect(await ids('since=2026-09-01T09:00:30Z')).toEqual([2, 3]);
    expect(await ids('limit=1')).toEqual([3]);
    expect(await ids('limit=0')).toEqual([]);
    expect(await call('GET', '/requests?since=yesterday')).toMatchObject({ status: 400, body: { where: '?since=' } });
  });

  it('is emptied, and says so of a request that is gone', async () => {
    const { ask, call } = await serveBoth([]);
    await ask('/hetu', { hetu });
    expect((await call('DELETE', '/requests')).status).toBe(204);
    expect(await call('GET', '/requests/1')).toMatchObject({ status: 404, body: { code: 'request-unknown' } });
  });
});

describe('a look-up without an answer', () => {
  const explain = async (persons: readonly PersonDocuments[], endpoint: string, body: object) => {
    const { ask, call } = await serveBoth(persons);
    await ask(endpoint, body);
    const { nearMisses } = (await call('GET', '/requests/near-misses?unmasked=true')).body;
    expect(nearMisses).toHaveLength(1);
    return nearMisses[0];
  };
  const ada = person(1, { henkilo: { hetu, vanhatHetut: ['020299A902J'] } });

  it.each([
    ['/hetu', { hetu: '010199A9012' }, hetu, 'another century sign: -'],
    ['/hetu', { hetu: '010199-9013' }, hetu, 'another check character'],
    ['/hetu', { hetu: '020299A912J' }, '020299A902J', 'one character'],
    ['/hetu', { hetu: ` ${hetu}` }, hetu, 'the same, but for capitals and spaces'],
    ['/oid', { oid: '1.2.246.562.24.00000000001' }, personOid(1), 'another branch: 98'],
    ['/oid', { oid: personOid(2) }, personOid(1), 'another check character'],
  ])('%s %j names the nearest identifier', async (endpoint, body, identifier, difference) => {
    const miss = await explain([ada, person(900)], endpoint, body);
    expect(miss.nearest[0]).toEqual({ identifier, person: personOid(1), difference });
  });

  it.each<[string, object, PersonDocuments[], RegExp]>([
    ['/hetu', { hetu: '310185-9991' }, [ada], /Nobody in the register/],
    ['/oid', { oid: hetu }, [ada], /This is a hetu; the endpoint asks for an OID/],
    ['/hetu', { hetu: personOid(1) }, [ada], /This is an OID; the endpoint asks for a hetu/],
    ['/hetu', { hetu: 'Aino Koe' }, [ada], /neither a hetu nor a person OID/],
    ['/oid', { oid: personOid(1) }, [ada], /has no studies/],
    [
      '/oid',
      { oid: personOid(1) },
      [person(1, { virta: [{ avaimet: [personOid(5)], record: emptyVirtaRecord }] })],
      /none of the person’s own identifiers/,
    ],
    [
      '/oid',
      { oid: personOid(1) },
      [person(1, { virta: [{ avaimet: [personOid(1)], record: emptyVirtaRecord }] })],
      /none of a kind that Koski gives/,
    ],
    [
      '/oid',
      { oid: personOid(1) },
      [
        person(1, {
          henkilo: { hetu: '010199-9013' },
          virta: [{ avaimet: ['010199-9013'], record: emptyVirtaRecord }],
        }),
      ],
      /check character is wrong/,
    ],
  ])('%s %j says why', async (endpoint, body, persons, reason) => {
    expect((await explain(persons, endpoint, body)).reason).toMatch(reason);
  });

  it('in Valintarekisteri is told apart from the persons that were answered', async () => {
    const rejected = { valintaTila: 'HYLATTY' } as Hakutoive;
    const { call, journal } = await serveControlPlane([
      person(1),
      person(2, { hakutoiveet: [rejected] }),
      person(3, { henkilo: { kansalaisuudet: ['246', '840'] } }),
      person(4, { henkilo: { hetu, vanhatHetut: ['020299A902J'] } }),
      person(5),
    ]);
    const entry = {
      at: started,
      simulator: 'valintarekisteri-migri',
      method: 'POST',
      path: '/',
      endpoint: '/hakemukset/henkilo-oidit',
      status: 200,
      durationMs: 1,
      faults: [],
    } as const;
    const persons = [1, 2, 3, 4, 5].map(personOid);
    journal.record({ ...entry, id: 1, persons, responseBody: JSON.stringify([{ henkiloOid: personOid(5) }]) });
    journal.record({ ...entry, id: 2, endpoint: '/hakemukset/hetut', persons: ['020299A902J'], responseBody: '[]' });
    journal.record({ ...entry, id: 3, status: 500, persons: [personOid(9)] });
    const { nearMisses } = (await call('GET', '/requests/near-misses')).body;
    expect(nearMisses.map(({ asked, reason }: { asked: string; reason: string }) => [asked.slice(-4), reason])).toEqual(
      [
        ['0001', expect.stringContaining('no hakutoiveet')],
        ['0002', expect.stringContaining('no accepted one')],
        ['0003', expect.stringContaining('Finnish citizen')],
        ['0004', expect.stringContaining('no hakutoiveet')],
        ['****', expect.stringContaining('former hetu')],
      ],
    );
    expect((await call('GET', '/requests/near-misses?limit=1')).body.nearMisses).toHaveLength(1);
  });
});
