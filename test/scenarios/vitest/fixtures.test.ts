import { describe } from 'vitest';
import { ClientError } from '#client';
import { generateStudent, stream } from '#generators';
import { expect, test } from '#vitest';

const seen = new Map<string, string>();

describe('the student of a test', () => {
  test('stands in both registers', async ({ koski, valintarekisteri, student }) => {
    const { oid } = student.henkilo;
    const answer = await koski.client.byOid(oid);
    expect(answer).toMatchObject({ found: true, oppija: { henkilö: { oid } } });
    expect(answer.found && answer.oppija).toBeMigriOppija();
    const hakijat = await valintarekisteri.client.byHenkiloOidit([oid]);
    expect(hakijat).toBeMigriHakijat();
    expect(hakijat).toHaveLength(1);
    expect(hakijat[0]).toBeMigriHakija();
    expect(await koski.client.valintaByOids([oid])).toEqual(hakijat);
  });

  test.for([1, 2])('is the same one when the name is the same', async (_, { student, task }) => {
    const own = student.henkilo.oid;
    expect(own).toBe(generateStudent(stream(task.name), {}, { now: '2026-06-15' }).henkilo.oid);
    expect(seen.get('same') ?? own).toBe(own);
    seen.set('same', own);
  });

  test('is another one when the name is another', ({ student }) => {
    expect(student.henkilo.oid).not.toBe(seen.get('same'));
  });

  describe('has the traits that were asked for', () => {
    test.override({ traits: { laji: 'vaihto' }, now: '2027-01-10' });

    test('on the day that was asked for', async ({ student, registers, koski }) => {
      expect(student.traits.laji).toBe('vaihto');
      expect(new Date(registers.clock.now()).toISOString()).toBe('2027-01-10T10:00:00.000Z');
      expect(await koski.client.byOid(student.henkilo.oid)).toMatchObject({ found: true });
    });
  });

  test('is the same whoever is enrolled besides', async ({ student, enrol, task, koski }) => {
    const [first, second] = [enrol({ laji: 'vaihto' }), enrol({ tutkinto: 'amk' })];
    expect(student.henkilo).toEqual(generateStudent(stream(task.name), {}, { now: '2026-06-15' }).henkilo);
    expect(new Set([student, first, second].map(({ henkilo }) => henkilo.oid)).size).toBe(3);
    expect([first.traits.laji, second.traits.tutkinto]).toEqual(['vaihto', 'amk']);
    for (const { henkilo } of [student, first, second])
      expect(await koski.client.byOid(henkilo.oid)).toMatchObject({ found: true });
  });
});

describe('each test has registers of its own', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const everybody: string[] = [];

  test.concurrent.for(names)('%s, at the same time as the others', async (name, { koski, student, registers }) => {
    everybody.push(student.henkilo.oid);
    koski.faults.plan({ effect: { kind: 'latency', ms: 5 } });
    for (const oid of everybody) {
      expect((await koski.client.byOid(oid)).found, name).toBe(oid === student.henkilo.oid);
    }
    expect(registers.register.size()).toBe(1);
    expect(koski.journal.entries().every(({ faults }) => faults.length === 1)).toBe(true);
  });
});

describe('faults', () => {
  test('of one register leave the other alone', async ({ koski, valintarekisteri, student }) => {
    koski.faults.plan({ effect: { kind: 'status', status: 503 } });
    const failure = await koski.client.byOid(student.henkilo.oid).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ClientError);
    expect(failure).toMatchObject({ status: 503 });
    expect(await valintarekisteri.client.byHenkiloOidit([student.henkilo.oid])).toHaveLength(1);
    koski.faults.clear();
    expect((await koski.client.byOid(student.henkilo.oid)).found).toBe(true);
  });

  test('without an id do not displace each other', async ({ koski, registers, student }) => {
    koski.faults.plan({ when: { nth: 1 }, effect: { kind: 'status', status: 500 } });
    koski.faults.plan({ when: { nth: 2 }, effect: { kind: 'status', status: 503 } });
    const ask = () =>
      koski.client.byOid(student.henkilo.oid).then(
        ({ found }) => found,
        ({ status }) => status,
      );
    expect([await ask(), await ask(), await ask()]).toEqual([500, 503, true]);
    expect(registers.faults.list()).toHaveLength(2);
  });

  test('of CAS are planned with Valintarekisteri', ({ valintarekisteri, registers }) => {
    valintarekisteri.faults.plan({ effect: { kind: 'cas-slow', ms: 5000 } });
    valintarekisteri.faults.plan({ where: { endpoint: '/hakemukset/hetut' }, effect: { kind: 'cut', at: 'in-body' } });
    expect(registers.faults.list().map(({ where }) => where)).toEqual([
      { simulator: 'cas' },
      { simulator: 'valintarekisteri-migri', endpoint: '/hakemukset/hetut' },
    ]);
  });
});

test('the journal of a register tells what that one was asked', async ({ koski, valintarekisteri, student }) => {
  await koski.client.valintaByOids([student.henkilo.oid]);
  expect(koski.journal.entries()).toEqual([expect.objectContaining({ endpoint: '/valinta/oid', caller: 'CN=migri' })]);
  expect(valintarekisteri.journal.entries().map(({ endpoint }) => endpoint)).toContain('/hakemukset/henkilo-oidit');
});

test('who is put is found, and nobody else', async ({ koski, student, registers }) => {
  const documents = registers.register.list();
  registers.register.remove(student.henkilo.oid);
  expect(await koski.client.byOid(student.henkilo.oid)).toEqual({ found: false });
  koski.put(documents);
  expect((await koski.client.byOid(student.henkilo.oid)).found).toBe(true);
});

test('over sockets an implementation asks with any client of HTTP', async ({ koski, student }) => {
  const answer = await fetch(`${koski.url}/oid`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ oid: student.henkilo.oid }),
  });
  expect(await answer.json()).toBeMigriOppija();
});

describe('in process', () => {
  test.override({ transport: 'in-process' });

  test('the clients and the given fetch are answered', async ({ koski, valintarekisteri, registers, student }) => {
    const { oid } = student.henkilo;
    expect(koski.url).toMatch(/^https:\/\/koski\.test\//);
    expect((await koski.client.byOid(oid)).found).toBe(true);
    expect(await valintarekisteri.client.byHenkiloOidit([oid])).toHaveLength(1);
    expect((await registers.fetch(`${valintarekisteri.casUrl}/login`)).status).toBe(200);
  });
});

describe.each(['sockets', 'in-process'] as const)('without a certificate, %s', (transport) => {
  test.override({ transport, certificate: false });

  test('Koski knows nobody', async ({ koski, student }) => {
    await expect(koski.client.byOid(student.henkilo.oid)).rejects.toMatchObject({ code: 'not-authenticated' });
  });
});
