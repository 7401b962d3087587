import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';

interface Results {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** Runs the suite of wrong answers with the setup file of this one. */
const runWrong = (): Promise<Results> =>
  new Promise((resolve) => {
    const args = [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'test/answers/wrong/vitest.config.ts',
      '--reporter=json',
    ];
    const env = { ...process.env, VITEST: undefined, VITEST_POOL_ID: undefined, VITEST_WORKER_ID: undefined };
    execFile(process.execPath, args, { env }, (_, stdout) => resolve(JSON.parse(stdout.slice(stdout.indexOf('{')))));
  });

test('a test fails in which a simulator answers otherwise than documented, and says where', async () => {
  const { testResults } = await runWrong();
  const told = Object.fromEntries(
    testResults.flatMap(({ assertionResults }) =>
      assertionResults.map(({ fullName, failureMessages }) => [fullName, failureMessages.join('\n')]),
    ),
  );
  const oid = 'POST /koski/api/luovutuspalvelu/migri/oid answered';
  expect(told).toEqual({
    'right as documented': '',
    'right bent by a fault': '',
    'wrong body': expect.stringContaining(`${oid} 200: /henkilö must have required property 'oid'`),
    'wrong status': expect.stringContaining(`${oid} 418: this status is not documented`),
    'wrong content type': expect.stringContaining(`${oid} 200: its content is text/html, not application/json`),
    'wrong header': expect.stringContaining(`${oid} 200: the header Cache-Control is public`),
  });
}, 60_000);
