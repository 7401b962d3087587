import { describe, expect, test } from 'vitest';
import { createKoski, opiskeluoikeus, person, read, virta } from './koski-world.ts';

const oid = '1.2.246.562.98.10000000011';
const { ask } = createKoski([
  {
    ...person(oid, { kansalaisuudet: ['643'] }),
    koski: [opiskeluoikeus('lukiokoulutus', 'lukionoppimaara')],
    virta: virta([oid]),
  },
]);
const body = JSON.stringify({ oid });
const error = { $class: 'fi.oph.koski.http.ErrorDetail' };

interface Node {
  readonly [name: string]: Node;
}
const asked: Promise<Node> = ask('/oid?class_refs=true', { body }).then((response) => response.json() as Promise<Node>);

describe('with class_refs=true every object ends with the class that it comes from (KM-013)', () => {
  test('studies, but for the classes the same answer', async () => {
    const text = JSON.stringify(await asked, (_name, value) => {
      if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
      expect(Object.keys(value).at(-1)).toBe('$class');
      const { $class: _, ...rest } = value;
      return rest;
    });
    expect(JSON.parse(text)).toEqual(await (await ask('/oid', { body })).json());
  });

  test.each<[name: string, of: (oppija: Node) => Node | undefined]>([
    ['migri.MigriOppija', (oppija) => oppija],
    ['migri.MigriHenkilo', ({ henkilö }) => henkilö],
    ['schema.Koodistokoodiviite', ({ henkilö }) => henkilö?.kansalaisuus?.[0]],
    ['schema.Finnish', ({ henkilö }) => henkilö?.kansalaisuus?.[0]?.nimi],
    ['migri.MigriKoodiviite', (oppija) => koulutusmoduuliOf(oppija)?.tunniste],
    ['schema.LaajuusOpintopisteissä', (oppija) => koulutusmoduuliOf(oppija)?.laajuus],
    ['migri.MigriOppilaitos', ({ opiskeluoikeudet }) => opiskeluoikeudet?.[1]?.oppilaitos],
    ['migri.MigriOpiskeluoikeudenLisätiedot', ({ opiskeluoikeudet }) => opiskeluoikeudet?.[1]?.lisätiedot],
  ])('fi.oph.koski.%s', async (name, of) => {
    expect(of(await asked)).toHaveProperty('$class', `fi.oph.koski.${name}`);
  });

  test('errors, of which the details are JSON already', async () => {
    const [status, text] = await read(ask('/oid?class_refs=true', { body: '{"oid":"x","a":{"b":1.50}}' }));
    const fault = { path: 'a', value: { b: 1.5 }, error: { errorType: 'unexpectedProperty' } };
    expect([status, text]).toEqual([
      400,
      JSON.stringify([{ key: 'badRequest.validation.jsonSchema', message: [fault], ...error }]),
    ]);
  });

  test('refusals', async () => {
    const headers = { 'x-amzn-mtls-clientcert-subject': undefined };
    const [status, text] = await read(ask('/oid?class_refs=true', { body, headers }));
    expect([status, JSON.parse(text)]).toEqual([401, [expect.objectContaining(error)]]);
  });
});

test.each([
  '?class_refs=false',
  '?class_refs=TRUE',
  '?class_refs',
  '?class_refs=false&class_refs=true',
  '?x=class_refs',
])('%s asks for no classes', async (query) => {
  expect(await (await ask(`/oid${query}`, { body })).text()).not.toContain('$class');
});

const koulutusmoduuliOf = ({ opiskeluoikeudet }: Node): Node | undefined =>
  opiskeluoikeudet?.[0]?.suoritukset?.[0]?.koulutusmoduuli;
