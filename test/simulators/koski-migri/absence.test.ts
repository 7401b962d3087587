import { describe, expect, test } from 'vitest';
import { emptyVirtaRecord } from '#contracts';
import { notFound, virtaUnavailable, ytrUnavailable } from './error-texts.ts';
import { byHetu, byOid, everything, hetu, linked, lukio, oid } from './koski-person.ts';
import { createKoski, person, read, virta } from './koski-world.ts';

describe('nothing found (KM-047)', () => {
  const nobody = '1.2.246.562.98.10000000099';
  test.each([
    ['/hetu of nobody (KM-048)', byHetu('030392-9037'), '(hetu) ei löydy'],
    ['/oid of nobody names the OID asked for (KM-049)', byOid(nobody), `${nobody} ei löydy`],
    ['/hetu of a person without studies (KM-048)', byHetu(), '(hetu) ei löydy'],
    ['/oid of a person without studies (KM-050)', byOid(), `${oid} ei löydy`],
    ['/oid of a linked person without studies names the master (KM-050)', byOid(linked), `${oid} ei löydy`],
  ])('%s', async (_what, [path, body], whom) => {
    const { ask, journal } = createKoski([person(oid, { hetu, linkitetytOidit: [linked] })]);
    expect(await read(ask(path, { body }))).toEqual([404, notFound(whom)]);
    expect(journal.entries().map(({ audit }) => audit)).toEqual([undefined]);
  });

  test('VIRTA answers without rights and attainments: the person has no studies (VI-003)', async () => {
    const record = { ...emptyVirtaRecord, opiskelijat: [{ avain: 'S', kansalaisuudet: [] }] };
    const { ask } = createKoski([{ ...person(oid), virta: [{ avaimet: [oid], record }] }]);
    const [path, body] = byOid();
    expect(await read(ask(path, { body }))).toEqual([404, notFound(`${oid} ei löydy`)]);
  });

  test('/hetu of nobody is 404 while VIRTA is down, and so is /oid (KM-056, KM-058)', async () => {
    const { ask } = createKoski([], {}, [{ kind: 'virta-down' }, { kind: 'ytr-down' }]);
    for (const [path, body] of [byOid(nobody), byHetu()]) expect((await ask(path, { body })).status).toBe(404);
  });
});

describe('a register that is down', () => {
  test.each([
    ['VIRTA (KM-052, VI-002)', ['virta-down'], virtaUnavailable],
    ['YTR (KM-053)', ['ytr-down'], ytrUnavailable],
    ['both: VIRTA is told (KM-054)', ['ytr-down', 'virta-down'], virtaUnavailable],
  ] as const)('%s gives 503 for the whole person, and is audited (KM-100)', async (_what, kinds, expected) => {
    const { ask, journal } = createKoski(
      [everything],
      {},
      kinds.map((kind) => ({ kind })),
    );
    for (const [path, body] of [byOid(), byHetu()]) expect(await read(ask(path, { body }))).toEqual([503, expected]);
    expect(journal.entries().map(({ audit }) => audit?.oppijaHenkiloOid)).toEqual([oid, oid]);
  });

  test('VIRTA data that Koski can’t read is the same 503, also when there is nothing else (KM-055)', async () => {
    const [path, body] = byOid();
    for (const koski of [[lukio], []]) {
      const { ask, journal } = createKoski([{ ...person(oid), koski, virta: virta([oid], '8') }]);
      expect(await read(ask(path, { body }))).toEqual([503, virtaUnavailable]);
      expect(journal.entries()[0]?.audit).toMatchObject({ oppijaHenkiloOid: oid });
    }
  });

  test('a person without any studies gets 503 too, since nobody can tell', async () => {
    const [path, body] = byOid();
    const { ask } = createKoski([person(oid)], {}, [{ kind: 'virta-down' }]);
    expect(await read(ask(path, { body }))).toEqual([503, virtaUnavailable]);
  });

  test('VIRTA is back at once: a failure is not kept (KM-088)', async () => {
    const [path, body] = byOid();
    const { ask, faults } = createKoski([everything], {}, [{ kind: 'virta-down' }]);
    expect((await ask(path, { body })).status).toBe(503);
    faults.clear();
    expect((await ask(path, { body })).status).toBe(200);
  });
});
