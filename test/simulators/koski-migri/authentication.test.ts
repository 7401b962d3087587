import { describe, expect, test } from 'vitest';
import { kelaUser, luovutuspalveluClients, migriUser } from '#simulators';
import { createKoski, read } from './koski-world.ts';

const forbidden = '[{"key":"forbidden","message":"Käyttäjällä ei ole oikeuksia annetun organisaation tietoihin."}]';
const unauthorized = (message: string) => `[{"key":"unauthorized","message":"${message}"}]`;
const unknownPath = '[{"key":"notFound","message":"Not found"}]';

// A path that Koski does not know: whoever gets its 404 has been let in.
const enter = (headers: Record<string, string | undefined>, options = {}) =>
  read(createKoski([], options).ask('/nowhere', { headers }));

describe('the caller is judged in Koski’s order, before the path (KM-024, KM-025, KM-059)', () => {
  test.each([
    [
      'no subject (KM-060)',
      { 'x-amzn-mtls-clientcert-subject': undefined, authorization: 'Basic bWlncmk6bWlncmk=' },
      401,
      '[{"key":"unauthorized.notAuthenticated","message":"Käyttäjä ei ole tunnistautunut."}]',
    ],
    ['no serial number (KM-065)', { 'x-amzn-mtls-clientcert-serial-number': undefined }, 403, forbidden],
    ['no issuer (KM-065)', { 'x-amzn-mtls-clientcert-issuer': undefined }, 403, forbidden],
    [
      'an internal issuer, before the subject is looked up (KM-061)',
      { 'x-amzn-mtls-clientcert-issuer': 'CN=ip-10.compute.internal', 'x-amzn-mtls-clientcert-subject': 'CN=nobody' },
      401,
      unauthorized('Virheellinen varmenteen myöntäjä'),
    ],
    [
      'an unknown subject, before the address (KM-062)',
      { 'x-amzn-mtls-clientcert-subject': 'CN=nobody', 'x-forwarded-for': '10.0.0.1' },
      401,
      unauthorized('Tuntematon varmenne'),
    ],
    [
      'a subject written otherwise (KM-067)',
      { 'x-amzn-mtls-clientcert-subject': 'cn=migri' },
      401,
      unauthorized('Tuntematon varmenne'),
    ],
    ['another address (KM-063)', { 'x-forwarded-for': '10.0.0.1' }, 401, unauthorized('Tuntematon IP-osoite')],
    ['no address at all', { 'x-forwarded-for': undefined }, 401, unauthorized('Tuntematon IP-osoite')],
    [
      'the right address behind another (KM-069)',
      { 'x-forwarded-for': '10.0.0.1, 0.0.0.0' },
      401,
      unauthorized('Tuntematon IP-osoite'),
    ],
    ['another authority (KM-066)', { 'x-amzn-mtls-clientcert-subject': 'CN=kela' }, 403, forbidden],
    ['Migri', {}, 404, unknownPath],
    ['Migri through another proxy (KM-069)', { 'x-forwarded-for': ' , 0.0.0.0, 10.0.0.1' }, 404, unknownPath],
  ])('%s', async (_who, headers, status, body) => {
    expect(await enter(headers)).toEqual([status, body]);
  });

  test('a client whose user does not exist (KM-064)', async () => {
    expect(await enter({}, { users: [kelaUser] })).toEqual([
      401,
      '[{"key":"unauthorized.loginFail","message":"Sisäänkirjautuminen epäonnistui."}]',
    ]);
  });

  test('the first entry with the subject decides, whatever a later one allows (KM-068)', async () => {
    const clients = [...luovutuspalveluClients, { subjectDn: 'CN=migri', ips: ['10.0.0.1'], user: 'Migri' }];
    const [status] = await enter({ 'x-forwarded-for': '10.0.0.1' }, { clients });
    expect(status).toBe(401);
  });

  test('addresses are no ranges (KM-067)', async () => {
    const clients = [{ subjectDn: 'CN=migri', ips: ['10.0.0.0/8', '*'], user: 'Migri' }];
    expect(await enter({ 'x-forwarded-for': '10.0.0.1' }, { clients })).toEqual([
      401,
      unauthorized('Tuntematon IP-osoite'),
    ]);
  });

  test('a user without the role MIGRI is kept out, whatever else it may read', async () => {
    const users = [{ ...migriUser, roles: kelaUser.roles }];
    expect(await enter({}, { users })).toEqual([403, forbidden]);
  });
});

test('who called is recorded with the exchange, let in or not', async () => {
  const { ask, journal } = createKoski();
  await ask('/oid', { headers: { 'x-amzn-mtls-clientcert-subject': 'CN=nobody' } });
  expect(journal.entries()).toMatchObject([{ caller: 'CN=nobody', endpoint: '/oid', status: 401 }]);
});
