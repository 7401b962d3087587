import { expect, test } from 'vitest';
import { validateMigriHakijat, validateMigriOppija } from '#contracts';
import { createPopulation } from '#generators';
import { koeajo, koeajoRunning } from './koeajo.ts';

const quiet = ['koski', 'koski-mtls', 'valintarekisteri', 'control'].flatMap((name) => [`--port-${name}`, '0']);
const populous = ['start', '--json', '--no-mtls', ...quiet, '--now', '2026-07-01'];
const tenMillion = ['--population', '10000000', '--realistic'];

const start = async (args: readonly string[]) => {
  const { output, interrupt } = await koeajoRunning([...populous, ...args]);
  const up = JSON.parse(output);
  const ask = async (path: string, body: unknown): Promise<{ readonly status: number; readonly text: string }> => {
    const answer = await fetch(`${up.koski.url}${path}`, {
      method: 'POST',
      headers: asMigri,
      body: JSON.stringify(body),
    });
    return { status: answer.status, text: await answer.text() };
  };
  return { up, ask, interrupt };
};

/** What the load balancer hands on. */
const asMigri = {
  'content-type': 'application/json',
  'x-amzn-mtls-clientcert-subject': 'CN=migri',
  'x-amzn-mtls-clientcert-serial-number': '01',
  'x-amzn-mtls-clientcert-issuer': 'CN=koeajo',
  'x-forwarded-for': '0.0.0.0',
};

type Server = Awaited<ReturnType<typeof start>>;

const population = createPopulation({ seed: 'koeajo', now: '2026-07-01', size: 10_000_000, mix: 'realistic' });
/** Fifty persons spread over the first three million, all holders of a hetu: there are not enough for those who follow. */
const people = Array.from({ length: 50 }, (_, i) => population.student(i * 59_976).henkilo);

const answersOf = async ({ ask }: Server) => [
  ...(await Promise.all(people.map(({ oid }) => ask('/oid', { oid })))),
  ...(await Promise.all(people.map(({ hetu }) => ask('/hetu', { hetu })))),
  ...(await Promise.all(people.flatMap(({ vanhatHetut }) => vanhatHetut).map((hetu) => ask('/hetu', { hetu })))),
  await ask('/valinta/oid', { oids: people.map(({ oid }) => oid) }),
];

test('two servers of ten million persons agree on every answer, and so does one that is started again', async () => {
  const first = await start(tenMillion);
  const second = await start(tenMillion);
  const answers = await answersOf(first);
  expect(await answersOf(second)).toEqual(answers);
  await Promise.all([first.interrupt(), second.interrupt()]);
  const again = await start(tenMillion);
  expect(await answersOf(again)).toEqual(answers);
  await again.interrupt();

  const found = answers.slice(0, -1).filter(({ status }) => status === 200);
  expect(found.length).toBeGreaterThan(40);
  expect(found.flatMap(({ text }) => validateMigriOppija(JSON.parse(text)))).toEqual([]);
  const byOid = found.slice(
    0,
    found.findIndex(({ text }, at) => at > 0 && text === found[0]?.text),
  );
  expect(found.slice(byOid.length, 2 * byOid.length), 'by hetu').toEqual(byOid);
  const valinta = JSON.parse(answers.at(-1)?.text ?? '');
  expect(valinta.length).toBeGreaterThan(20);
  expect(validateMigriHakijat(valinta)).toEqual([]);
});

test('ten million persons are up as soon as ten, and the first ten are the same', async () => {
  const few = await start(['--population', '10']);
  const many = await start(['--population', '10000000']);
  expect(many.up.readyMs).toBeLessThan(2 * few.up.readyMs + 500);
  expect(few.up.persons.length).toBe(10);
  expect(many.up.persons).toEqual(few.up.persons);
  expect(many.up.population).toEqual({ seed: 'koeajo', now: '2026-07-01', mix: 'uniform', size: 10_000_000 });
  await Promise.all([few.interrupt(), many.interrupt()]);
});

test('the control plane’s persons lie over the population and leave it as it is', async () => {
  const { up, ask, interrupt } = await start(tenMillion);
  const { oid, hetu } = people[0] ?? {};
  const headers = { authorization: `Bearer ${up.control.token}`, 'content-type': 'application/json' };
  const control = (method: string, path: string, body?: unknown) =>
    fetch(up.control.url + path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const shown = await (await control('GET', `/persons/${oid}`)).json();
  expect(shown).toMatchObject({ henkilo: { hetu } });
  expect((await control('POST', '/persons', { oid: '1.2.246.562.98.00000000001', hetu })).status).toBe(409);
  expect((await control('DELETE', `/persons/${oid}`)).status).toBe(204);
  expect((await ask('/oid', { oid })).status).toBe(404);
  expect((await control('POST', '/reset')).status).toBe(200);
  expect(await (await control('GET', `/persons/${oid}`)).json()).toEqual(shown);
  await interrupt();
});

test('for people it tells how many there are, as of which day, and shows a handful', async () => {
  const { output, interrupt } = await koeajoRunning(
    ['start', '--no-mtls', ...quiet, '--realistic', '--now', '2026-07-01'],
    {
      until: 'Ctrl-C',
    },
  );
  expect(output).toContain('Who can be asked for (13000)');
  expect(output).toMatch(/person 9: .*\n {2}… and 12990 more\n {2}realistic persons as of 2026-07-01, seed koeajo\n/);
  await interrupt();
});

test.each([
  ['no persons at all', ['--population', '0'], 'whole number of 1 or more'],
  ['more persons than identifiers suffice for', ['--population', '100000001'], '[population-size]'],
  ['a population beside a folder', ['--population', '10', '--virta', '.'], 'cannot be used with'],
  ['a day that does not exist', ['--population', '10', '--now', '2026-02-30'], 'YYYY-MM-DD'],
])('%s: refused', async (_, args, text) => {
  const { code, stderr } = await koeajo(['start', '--no-mtls', ...quiet, ...args]);
  expect(code).toBe(64);
  expect(stderr).toContain(text);
});

test('some have an error in the registers when it is asked for: Koski fails for every other one of them', async () => {
  const names = ['a-fee-has-decimals', 'a-fee-period-stands-twice'] as const;
  const errors = ['--population', '1000', '--anomalies', names.join(), '--anomaly-share', '10'];
  const { up, ask, interrupt } = await start(errors);
  expect(up.population).toMatchObject({ size: 1000, mix: 'uniform', anomalies: { names, share: 10 } });
  const faulty = createPopulation({ seed: 'koeajo', now: '2026-07-01', size: 1000, anomalies: { names, share: 10 } });
  const affected = Array.from({ length: 100 }, (_, index) => faulty.student(index)).filter(
    ({ traits }) => traits.anomaly,
  );
  expect(affected).toHaveLength(10);
  const statuses = affected.map(async ({ henkilo: { oid } }) => (await ask('/oid', { oid })).status);
  expect(await Promise.all(statuses)).toEqual(affected.map(({ traits }) => (traits.anomaly === names[0] ? 503 : 200)));
  await interrupt();
});

test.each([
  [['--anomalies', 'a-fee-has-wings'], '[unknown-anomaly]'],
  [['--anomaly-share', '0', '--anomalies', 'all'], 'above 0'],
  [['--anomalies', 'all', '--virta', 'd'], '--help'],
])('%s is wrong use', async (args, told) => {
  const { code, stderr } = await koeajo([...populous, ...args]);
  expect({ code, told: stderr.includes(told) }).toEqual({ code: 64, told: true });
});
