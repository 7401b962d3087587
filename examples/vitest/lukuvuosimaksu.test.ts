import { expect, test } from 'koeajo/vitest';
import { describe } from 'vitest';
import { isFeeSettled } from './lukuvuosimaksu.ts';

test('a fee that has been paid is settled', async ({ koski, student }) => {
  expect(await isFeeSettled(koski.url, student.henkilo.oid)).toBe(true);
});

describe('a student who has paid nothing', () => {
  test.override({ traits: { lukuvuosimaksu: 'unpaid' } });

  test('still owes the fee', async ({ koski, student }) => {
    expect(await isFeeSettled(koski.url, student.henkilo.oid)).toBe(false);
  });
});

test('the fee of one is not taken for that of another', async ({ koski, enrol }) => {
  const [paid, unpaid] = [enrol({ lukuvuosimaksu: 'paid' }), enrol({ lukuvuosimaksu: 'unpaid' })];
  expect(await isFeeSettled(koski.url, paid.henkilo.oid)).toBe(true);
  expect(await isFeeSettled(koski.url, unpaid.henkilo.oid)).toBe(false);
});

test('nothing is known while Valintarekisteri is down', async ({ koski, valintarekisteri, student }) => {
  valintarekisteri.faults.plan({ effect: { kind: 'status', status: 500 } });
  await expect(isFeeSettled(koski.url, student.henkilo.oid)).rejects.toThrow('Koski answered');
});

test('what both registers give has the shape that was agreed on', async ({ koski, valintarekisteri, student }) => {
  const { oid } = student.henkilo;
  expect(await koski.client.byOid(oid)).toEqual({ found: true, oppija: expect.toBeMigriOppija() });
  expect(await valintarekisteri.client.byHenkiloOidit([oid])).toBeMigriHakijat();
});
