import { describe, expect, it } from 'vitest';
import type { Answer } from '#simulators';
import { createFaultDesk, createJournal, createSimulator } from '#simulators';

// Run by answers.test.ts as a suite of its own, whose tests must fail.

const own: Answer = {
  status: 200,
  headers: {
    'content-type': 'application/json;charset=utf-8',
    'cache-control': 'no-store, no-cache, must-revalidate',
    pragma: 'no-cache',
    'x-backend-server': 'koeajo',
  },
  body: '{"henkilö":{"oid":"1.2.246.562.98.00000000001","etunimet":"A","sukunimi":"B"},"opiskeluoikeudet":[]}',
};

const ask = async (answer: Answer, faults = createFaultDesk('')): Promise<Response> => {
  const register = { findByOid: () => undefined, findByHetu: () => undefined };
  const surroundings = { register, clock: { now: () => 0 }, faults, journal: createJournal(), seed: '' };
  const parts = { name: 'koski-migri', answer: async () => answer, errorOf: () => answer } as const;
  const path = 'http://127.0.0.1/koski/api/luovutuspalvelu/migri/oid';
  return createSimulator(parts, surroundings).fetch(new Request(path, { method: 'POST', body: '{}' }));
};

const bent = () => {
  const faults = createFaultDesk('');
  faults.plan({ id: 'bent', effect: { kind: 'malformed-json' } });
  return faults;
};

describe('right', () => {
  it('as documented', async () => expect((await ask(own)).status).toBe(200));
  it('bent by a fault', async () => expect((await ask(own, bent())).status).toBe(200));
});

describe('wrong', () => {
  it('body', async () =>
    expect((await ask({ ...own, body: '{"henkilö":{},"opiskeluoikeudet":[]}' })).status).toBe(200));
  it('status', async () => expect((await ask({ ...own, status: 418 })).status).toBe(418));
  it('content type', async () => {
    await ask({ ...own, headers: { ...own.headers, 'content-type': 'text/html' } });
  });
  it('header', async () => {
    await ask({ ...own, headers: { ...own.headers, 'cache-control': 'public' } });
  });
});
