import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { koeajo, koeajoRunning, temporaryFolder } from './koeajo.ts';
import { type Answer, answerRightly, littlePact, sendJson, startProvider } from './provider.ts';

/** A folder with the little pact in `pacts`. */
const folderWithPact = (): string => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'pacts'));
  writeFileSync(join(cwd, 'pacts/migri-koski.json'), JSON.stringify(littlePact));
  return cwd;
};

const verify = async (answer: Answer, args: readonly string[] = [], { cwd = folderWithPact(), states = true } = {}) => {
  const provider = await startProvider(answer);
  const statesUrl = states ? ['--states-url', `${provider.url}/states`, '--states-token', 'secret'] : [];
  const finished = await koeajo(['verify', 'koski', '--url', provider.url, '--pacts', 'pacts', ...statesUrl, ...args], {
    cwd,
  });
  return { ...finished, cwd, ...provider };
};

const withoutSum: Answer = (seen, outgoing) =>
  seen.path === '/koski/fee' ? sendJson(outgoing, { oid: 'x' }) : answerRightly(seen, outgoing);

describe('koeajo verify', { timeout: 120_000 }, () => {
  test('passes a provider that does what is relied on; states are set up and torn down, and yield their values', async () => {
    const { code, stdout, stderr, seen } = await verify(answerRightly);
    expect(stdout).toContain('✓ the version');
    expect(stdout).toContain('✓ the fee of a student');
    expect(stdout).toContain('migri → koski: passed');
    expect([code, stderr]).toEqual([0, '']);
    const [probe, ...states] = seen.filter(({ path }) => path === '/states');
    expect(JSON.parse(probe?.body ?? '')).toEqual({ state: '', params: {}, action: 'setup' });
    expect(states.map(({ body }) => JSON.parse(body))).toEqual([
      {
        consumer: 'migri',
        state: 'a student who has paid',
        params: { oid: '1.2.246.562.98.70000002012' },
        action: 'setup',
      },
      {
        consumer: 'migri',
        state: 'a student who has paid',
        params: { oid: '1.2.246.562.98.70000002012' },
        action: 'teardown',
      },
    ]);
    expect(states[0]?.headers.authorization).toBe('Bearer secret');
    expect(seen.find(({ path }) => path === '/koski/fee')?.body).toBe('{"oid":"1.2.246.562.98.70000009999"}');
  });

  test('says which need is broken, where, and how to see it again; identifiers are masked', async () => {
    const { code, stdout, cwd, url } = await verify(withoutSum, ['--report', 'console,junit,json,github']);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /✗ the fee of a student .*\n {4}Migri cannot see whether the tuition fee has been paid\.\n {6}\$\n/,
    );
    expect(stdout).toMatch(/expected {2}\["oid","sum"\]\n {8}got {7}\["oid"\]\n {8}.*missing the following keys: sum/);
    expect(stdout).toContain('KM-001: ');
    expect(stdout).toContain(
      `reproduce: koeajo verify koski --url ${url} --states-url ${url}/states --pacts pacts --consumer migri --filter 'the fee of a student'`,
    );
    expect(stdout).toContain('::error title=migri → koski%3A the fee of a student::Migri cannot see');
    const folder = join(cwd, '.koeajo/verifications');
    expect(readdirSync(folder).sort()).toEqual(['junit.xml', 'migri-koski.json', 'report.json']);
    const result = JSON.parse(readFileSync(join(folder, 'migri-koski.json'), 'utf8'));
    expect(result).toMatchObject({
      format: 'koeajo-verification/1',
      consumer: 'migri',
      provider: 'koski',
      verdict: 'failed',
      isPartial: false,
      counts: { failed: 1, passed: 1, pending: 1 },
    });
    expect(result.interactions[1]).toMatchObject({ outcome: 'failed', claims: ['KM-001'] });
    expect(readFileSync(join(folder, 'junit.xml'), 'utf8')).toMatch(
      /<failure message="Migri cannot see whether the tuition fee has been paid\."/,
    );
    expect(stdout + JSON.stringify(result)).not.toContain('70000009999');
  });

  test('what is pending may fail; when it passes that is told', async () => {
    const failing = await verify(answerRightly);
    expect(failing.stdout).toMatch(
      /~ what comes next year .*\n {4}migri relies on this: what comes next year\n {6}status/,
    );
    expect(failing.code).toBe(0);
    const passing = await verify((seen, outgoing) =>
      seen.path === '/koski/next' ? sendJson(outgoing, {}) : answerRightly(seen, outgoing),
    );
    expect(passing.stdout).toContain('it need not be pending any more');
    expect(passing.code).toBe(0);
  });

  test('without an address for states what needs one is skipped; when nothing is left, nothing was verified', async () => {
    const some = await verify(answerRightly, [], { states: false });
    expect(some.stdout).toMatch(/- the fee of a student .*\n {4}skipped: a state is needed/);
    expect(some.code).toBe(0);
    const none = await verify(answerRightly, ['--filter', 'fee'], { states: false });
    expect(none.stdout).toContain('migri → koski: not verified');
    expect(none.code).toBe(2);
  });

  test.each([
    [
      404,
      { detail: 'did you mean another state?' },
      'skipped: its state was answered 404: did you mean another state?',
      0,
    ],
    [500, {}, 'inconclusive: its state was answered 500', 2],
  ])('a state that is answered %i is no fault of the provider', async (status, problem, told, code) => {
    const finished = await verify((seen, outgoing) =>
      seen.path === '/states' ? sendJson(outgoing, problem, status) : answerRightly(seen, outgoing),
    );
    expect(finished.stdout).toContain(told);
    expect(finished.code).toBe(code);
    expect(finished.seen.some(({ path }) => path === '/koski/fee')).toBe(false);
  });

  test('a provider that breaks the connection breaks a need', async () => {
    const { code, stdout } = await verify((seen, outgoing) =>
      seen.path === '/koski/fee' ? void outgoing.destroy() : answerRightly(seen, outgoing),
    );
    expect(stdout).toMatch(/✗ the fee of a student .*\n {4}Migri cannot see .*\n {4}failed: there was no answer/);
    expect(code).toBe(1);
  });

  test('a provider that is too slow breaks a need', async () => {
    const { code, stdout } = await verify(
      (seen, outgoing) => void (seen.path === '/koski/fee' || answerRightly(seen, outgoing)),
      ['--timeout', '1', '--consumer', 'migri'],
    );
    expect(stdout).toContain('failed: there was no answer: the connection broke, or it took too long');
    expect(code).toBe(1);
  });

  test('--json prints JSON and nothing else', async () => {
    const { stdout } = await verify(withoutSum, ['--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'koeajo-verifications/1',
      verdict: 'failed',
      verifications: [{ format: 'koeajo-verification/1', consumer: 'migri' }],
    });
  });

  test('Ctrl-C ends it with 130 and no verdict, and keeps no result', async () => {
    const provider = await startProvider((seen, outgoing) => {
      if (seen.path !== '/koski/fee') answerRightly(seen, outgoing);
    });
    const cwd = folderWithPact();
    const args = ['verify', 'koski', '--url', provider.url, '--pacts', 'pacts', '--report', 'console,junit,json'];
    const { interrupt } = await koeajoRunning([...args, '--states-url', `${provider.url}/states`], {
      cwd,
      until: '✓ the version',
    });
    const { code, stdout, stderr } = await interrupt();
    expect(stderr).toContain('koeajo: stopped; no result is kept.');
    expect(stdout).not.toMatch(/passed|skipped|not verified/);
    expect([code, readdirSync(cwd)]).toEqual([130, ['pacts']]);
  });

  test('a reader that goes away ends it with 2, and nothing is left behind', async () => {
    const { url } = await startProvider(answerRightly);
    const tmp = temporaryFolder();
    const args = ['verify', 'koski', '--url', url, '--pacts', 'pacts', '--states-url', `${url}/states`];
    const { closeOutput } = await koeajoRunning(args, {
      cwd: folderWithPact(),
      until: 'migri → koski',
      env: { TMPDIR: tmp },
    });
    expect([await closeOutput(), readdirSync(tmp)]).toEqual([2, []]);
  });
});

describe('a provider from which nothing comes', { timeout: 120_000 }, () => {
  const manyQuestions = (): string => {
    const [first] = littlePact.interactions;
    const interactions = ['one', 'two', 'three', 'four'].map((description) => ({ ...first, description }));
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'pact.json'), JSON.stringify({ ...littlePact, interactions }));
    return cwd;
  };

  test.each([
    ['hangs', () => undefined, 'Nothing answers there in time (UND_ERR_HEADERS_TIMEOUT)', '--timeout'],
    ['hangs up', (_, outgoing) => void outgoing.destroy(), 'hangs up without an answer', 'https://'],
  ] satisfies readonly (readonly [string, Answer, string, string])[])(
    'because it %s is given up after three questions, with 2 and a next step',
    async (_, answer, message, next) => {
      const { url, seen } = await startProvider(answer);
      const cwd = manyQuestions();
      const { code, stdout, stderr } = await koeajo(
        ['verify', 'koski', '--url', url, '--pacts', '.', '--timeout', '1'],
        { cwd },
      );
      expect(stderr).toContain(message);
      expect(stderr).toMatch(new RegExp(`\\[provider-unreachable\\]\n.*\n {2}next: .*${next}`));
      expect(stdout).not.toMatch(/migri → koski: (failed|inconclusive)/);
      expect([code, seen.length, readdirSync(cwd)]).toEqual([2, 3, ['pact.json']]);
    },
  );
});

describe('an address for states that can not be used is told once, before anything is verified:', () => {
  test('a token that is not the right one', async () => {
    const { code, stdout, stderr, seen } = await verify((_, outgoing) =>
      sendJson(outgoing, { detail: 'who are you?' }, 401),
    );
    expect(stderr).toContain('The address for states answered 401: who are you? [states-unusable]');
    expect(stderr).toMatch(/next: .*KOEAJO_STATES_TOKEN/);
    expect([code, stdout, seen.length]).toEqual([2, '', 1]);
  });

  test('nobody is there', async () => {
    const { code, stdout, stderr } = await verify(answerRightly, ['--states-url', 'http://127.0.0.1:9/states'], {
      states: false,
    });
    expect(stderr).toContain("The address for states can't be reached");
    expect([code, stdout]).toEqual([2, '']);
  });

  test.each(['foo', 'http://me:secret@127.0.0.1/states'])('%s is wrong use', async (url) => {
    const { code, stderr } = await verify(answerRightly, ['--states-url', url], { states: false });
    expect([code, stderr]).toEqual([64, expect.stringMatching(/\[verify-url\]\n {2}where: --states-url/)]);
    expect(stderr).not.toContain('secret');
  });
});

describe('what is verified', { timeout: 120_000 }, () => {
  test.each([
    [['--filter', 'STUDENT fee'], ['the fee of a student']],
    [['--state', 'who has paid'], ['the fee of a student']],
    [['--consumer', 'migri', '--filter', 'version'], ['the version']],
  ])('%j are chosen', async (args, chosen) => {
    const { stdout } = await verify(answerRightly, [...args, '--json']);
    const [{ isPartial, interactions }] = JSON.parse(stdout).verifications;
    expect(interactions.map(({ description }: { readonly description: string }) => description)).toEqual(chosen);
    expect(isPartial).toBe(true);
  });

  test('--last-failed asks only for what failed the last time, and passes when nothing did', async () => {
    const { cwd } = await verify(withoutSum);
    const again = await verify(withoutSum, ['--last-failed', '--filter', 'fee'], { cwd });
    expect(again.stdout).toContain('1 interaction of the pact: 1 failed');
    const mended = await verify(answerRightly, ['--last-failed'], { cwd });
    expect([mended.code, mended.stdout.includes('1 interaction of the pact: 1 passed')]).toEqual([0, true]);
    const nothing = await verify(answerRightly, ['--last-failed'], { cwd });
    expect([nothing.code, nothing.stderr]).toEqual([0, 'koeajo: nothing failed the last time.\n']);
  });

  test('what was chosen is kept beside what is known of the whole, until the whole is verified again', async () => {
    const { cwd } = await verify(answerRightly);
    const folder = join(cwd, '.koeajo/verifications');
    const whole = readFileSync(join(folder, 'migri-koski.json'), 'utf8');
    const mayDeploy = async () =>
      (await koeajo(['can-i-deploy', '--pacticipant', 'koski', '--pacts', 'pacts'], { cwd })).code;
    await verify(answerRightly, ['--filter', 'version'], { cwd });
    expect(readdirSync(folder).sort()).toEqual(['migri-koski.json', 'migri-koski.part.json']);
    expect(readFileSync(join(folder, 'migri-koski.json'), 'utf8')).toBe(whole);
    expect(await mayDeploy()).toBe(0);
    await verify(withoutSum, ['--filter', 'fee'], { cwd });
    expect(await mayDeploy()).toBe(1);
    await verify(answerRightly, [], { cwd });
    expect(readdirSync(folder)).toEqual(['migri-koski.json']);
    expect(await mayDeploy()).toBe(0);
  });

  test.each([
    [['--filter', 'no such thing'], 'no-interaction-matches'],
    [['--publish'], 'verify-publish'],
    [['--header', 'nonsense'], 'verify-header'],
    [['--cert', 'nowhere.pem', '--key', 'nowhere.pem'], 'verify-file'],
    [['--cert', 'nowhere.pem'], 'verify-file'],
    [['--user', 'somebody'], 'verify-password'],
    [['--pacts', 'elsewhere'], 'pacts-missing'],
    [['--last-failed'], 'no-last-result'],
  ])('%j is wrong use', async (args, errorCode) => {
    const { code, stderr } = await verify(answerRightly, args);
    expect([code, stderr]).toEqual([64, expect.stringContaining(`[${errorCode}]`)]);
  });

  test('wrong use ends the command although the simulators are up', async () => {
    const { code, stderr } = await koeajo(['verify', 'koski', '--pacts', 'elsewhere']);
    expect([code, stderr]).toEqual([64, expect.stringContaining('[pacts-missing]')]);
  });

  test.each([
    [['--provider-version', 'abc123'], {}, '--provider-version'],
    [['--states-url', 'http://127.0.0.1:9', '-H', 'a: b'], {}, '--header, --states-url'],
    [[], { KOEAJO_USER: 'migripk' }, '--user'],
  ])(
    'without an address %j %j is wrong use: a forgotten one must not verify the simulators',
    async (args, env, told) => {
      const { code, stdout, stderr } = await koeajo(['verify', 'koski', ...args], { env });
      expect([code, stdout, stderr]).toEqual([64, '', expect.stringContaining(`[verify-no-url]\n  where: ${told}\n`)]);
    },
  );
});

describe('the address', () => {
  test('may be all that koeajo start prints, behind a gateway too; CAS may be elsewhere', async () => {
    const cwd = temporaryFolder();
    const asked = (path: string) => ({
      type: 'Synchronous/HTTP',
      description: path,
      request: { method: 'GET', path },
      response: { status: 200 },
    });
    const pact = {
      ...littlePact,
      provider: { name: 'valintarekisteri' },
      interactions: [asked('/valinta-tulos-service/cas/migri/hakemukset/hetut'), asked('/cas/v1/tickets')],
    };
    writeFileSync(join(cwd, 'pact.json'), JSON.stringify(pact));
    const ok: Answer = (_, outgoing) => sendJson(outgoing, {});
    const [service, cas] = [await startProvider(ok), await startProvider(ok)];
    const url = `${service.url}/gateway/valinta-tulos-service`;
    const args = ['verify', 'valintarekisteri', '--url', url, '--cas-url', `${cas.url}/cas`, '--pacts', '.'];
    const { code } = await koeajo(args, { cwd });
    expect(code).toBe(0);
    expect(service.seen.map(({ path }) => path)).toEqual(['/gateway/valinta-tulos-service/cas/migri/hakemukset/hetut']);
    expect(cas.seen.map(({ path }) => path)).toEqual(['/cas/v1/tickets']);
    expect(service.seen[0]?.headers).not.toHaveProperty('x-amzn-mtls-clientcert-subject');
  });

  test.each(['koski.example', 'https://me:secret@koski.example'])('%s is wrong use', async (url) => {
    const { code, stderr } = await koeajo(['verify', 'koski', '--url', url]);
    expect([code, stderr.includes('[verify-url]'), stderr.includes('secret')]).toEqual([64, true, false]);
  });
});

describe('headers', () => {
  const headersOf = async (...args: readonly string[]) => {
    const { seen } = await verify(answerRightly, ['--filter', 'version', ...args]);
    return seen.find(({ path }) => path === '/koski/version')?.headers;
  };

  test("Koski gets the load balancer's over plain HTTP, and those that are given", async () => {
    const headers = await headersOf('-H', 'X-Mine: yes: it is', '-H', 'X-Forwarded-For: 10.0.0.1');
    expect(headers).toMatchObject({
      'x-amzn-mtls-clientcert-subject': 'CN=migri',
      'x-amzn-mtls-clientcert-serial-number': '01',
      'x-mine': 'yes: it is',
      'x-forwarded-for': '10.0.0.1',
    });
  });

  test('one that is given without a value is left out', async () => {
    expect(await headersOf('-H', 'x-amzn-mtls-clientcert-subject:')).not.toHaveProperty(
      'x-amzn-mtls-clientcert-subject',
    );
  });
});
