import { expect, test } from 'vitest';
import { migriUser } from '#simulators';
import { byOid, everything, linked, oid } from './koski-person.ts';
import { createKoski } from './koski-world.ts';

test('a read leaves one audit entry: the master, the user, its address and agent (KM-099)', async () => {
  const [path, body] = byOid(linked);
  const { ask, journal } = createKoski([everything]);
  await ask(path, { body, headers: { 'user-agent': 'migri/1.0', 'x-forwarded-for': '0.0.0.0, 10.0.0.9' } });
  expect(journal.entries()).toMatchObject([
    {
      simulator: 'koski-migri',
      method: 'POST',
      path: '/koski/api/luovutuspalvelu/migri/oid',
      endpoint: '/oid',
      caller: 'CN=migri',
      persons: [linked],
      requestBody: body,
      status: 200,
      audit: {
        operation: 'OPISKELUOIKEUS_KATSOMINEN',
        oppijaHenkiloOid: oid,
        user: migriUser.oid,
        ip: '0.0.0.0',
        userAgent: 'migri/1.0',
      },
    },
  ]);
});

test('the audit entry prefers the address that another header names', async () => {
  const [path, body] = byOid();
  const { ask, journal } = createKoski([everything]);
  await ask(path, { body, headers: { http_x_forwarded_for: '10.0.0.7, 10.0.0.8' } });
  expect(journal.entries()[0]?.audit?.ip).toBe('10.0.0.7');
});
