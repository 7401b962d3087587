import { describe } from 'vitest';
import { expect, test } from '#vitest';

const messageOf = (assertion: () => void): string => {
  try {
    assertion();
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing failed';
};

describe('a failure names every place that is wrong by its JSON pointer', () => {
  test('of an oppija', async ({ koski, student }) => {
    const answer = await koski.client.byOid(student.henkilo.oid);
    const oppija = structuredClone(answer.found ? answer.oppija : undefined) as Record<string, never> | undefined;
    const broken = JSON.parse(JSON.stringify(oppija));
    delete broken.henkilö.sukunimi;
    broken.opiskeluoikeudet[0].suoritukset = 'none';
    expect(messageOf(() => expect(broken).toBeMigriOppija())).toBe(
      [
        'expected a MigriOppija, as Koski gives it, but',
        '  /henkilö/sukunimi is missing',
        '  /opiskeluoikeudet/0/suoritukset must be an array, but is "none"',
      ].join('\n'),
    );
  });

  test('of hakijat', async ({ valintarekisteri, student }) => {
    const hakijat = await valintarekisteri.client.byHenkiloOidit([student.henkilo.oid]);
    const broken = JSON.parse(JSON.stringify(hakijat));
    broken[0].hakemukset[0].maksuvelvollisuus = 'MAYBE';
    expect(messageOf(() => expect(broken).toBeMigriHakijat())).toContain(
      '  /0/hakemukset/0/maksuvelvollisuus must be one of',
    );
    expect(messageOf(() => expect(broken[0]).toBeMigriHakija())).toContain(
      '  /hakemukset/0/maksuvelvollisuus must be one of',
    );
  });

  test('of what is nothing of the kind', () => {
    expect(messageOf(() => expect(false).toBeMigriOppija())).toContain(
      'the value itself must be an object, but is false',
    );
  });

  test('of very many, only the first', () => {
    const message = messageOf(() => expect(Array.from({ length: 30 }, () => 1)).toBeMigriHakijat());
    expect(message.split('\n')).toHaveLength(22);
    expect(message).toContain('and 10 more');
  });
});

test('the matchers hold for what is in no such shape, and inside others', async ({ koski, student }) => {
  expect({}).not.toBeMigriOppija();
  expect(await koski.client.byOid(student.henkilo.oid)).toEqual({ found: true, oppija: expect.toBeMigriOppija() });
  const asked = koski.client.valintaByOids([student.henkilo.oid]);
  await expect(asked).resolves.toBeMigriHakijat();
  expect(messageOf(() => expect([]).not.toBeMigriHakijat())).toBe(
    'expected anything but MigriHakijat, as Valintarekisteri gives them',
  );
});
