// Ratios taken in one run, since machines are noisy: `npm run bench`, against the build.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent, request } from 'undici';
import { type Child, startChild } from './child.ts';
import { benchGenerate } from './generate.ts';
import { median, requestsPerSecond, type Target } from './load.ts';
import { benchRun } from './run.ts';

const rounds = 5;
const seconds = 3;
const folder = mkdtempSync(join(tmpdir(), 'koeajo-bench-'));
const print = (text: string) => process.stdout.write(`${text}\n`);

interface StartLine {
  readonly koski: { readonly url: string; readonly mtlsUrl: string };
  readonly certificates: { readonly ca: string; readonly cert: string; readonly key: string };
  readonly persons: readonly { readonly oid: string }[];
}

const start = () =>
  startChild([
    'dist/cli/main.js',
    'start',
    '--json',
    '--certs',
    join(folder, 'certs'),
    ...['koski', 'koski-mtls', 'valintarekisteri', 'control'].flatMap((name) => [`--port-${name}`, '0']),
  ]);

const balancer = {
  'content-type': 'application/json',
  'x-amzn-mtls-clientcert-subject': 'CN=migri,O=Koeajo,C=FI',
  'x-amzn-mtls-clientcert-serial-number': '01',
  'x-amzn-mtls-clientcert-issuer': 'CN=bench',
  'x-forwarded-for': '127.0.0.1',
};

const children: Child[] = [];
const keep = async (child: Promise<Child>): Promise<Child> => {
  const started = await child;
  children.push(started);
  return started;
};

try {
  const simulators = await keep(start());
  const { koski, certificates, persons } = JSON.parse(simulators.line) as StartLine;
  const body = JSON.stringify({ oid: persons[0]?.oid });
  const { body: answer } = await request(`${koski.url}/oid`, { method: 'POST', headers: balancer, body });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const bodyFile = join(folder, 'answer.json');
  writeFileSync(bodyFile, bytes);
  const server = (name: string) => join(folder, 'certs', name);
  const bare = await keep(startChild(['test/bench/bare-server.mjs', bodyFile]));
  const bareTls = await keep(
    startChild([
      'test/bench/bare-server.mjs',
      bodyFile,
      server('server.pem'),
      server('server-key.pem'),
      server('ca.pem'),
    ]),
  );
  print(
    `POST /oid, an answer of ${bytes.length} bytes, 10 kept-alive connections, ${rounds} interleaved rounds of ${seconds} s\n`,
  );
  const common = { headers: balancer, body };
  await compare(
    'plain HTTP',
    { ...common, url: `${koski.url}/oid` },
    { ...common, url: `http://127.0.0.1:${bare.line}/` },
  );
  await compare(
    'mTLS',
    { ...common, url: `${koski.mtlsUrl}/oid`, certificates },
    { ...common, url: `https://127.0.0.1:${bareTls.line}/`, certificates },
  );
  await startUp();
  await benchRun(folder, print);
  benchGenerate(folder, print);
} finally {
  for (const child of children) child.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function compare(name: string, ours: Target, floor: Target): Promise<void> {
  const pairs: { readonly ours: number; readonly floor: number }[] = [];
  await requestsPerSecond(ours, 1);
  await requestsPerSecond(floor, 1);
  for (let round = 0; round < rounds; round += 1) {
    pairs.push({ ours: await requestsPerSecond(ours, seconds), floor: await requestsPerSecond(floor, seconds) });
  }
  const ratios = pairs.map((pair) => pair.ours / pair.floor);
  print(
    `${name.padEnd(12)} simulator ${Math.round(median(pairs.map((pair) => pair.ours)))} req/s   ` +
      `bare server ${Math.round(median(pairs.map((pair) => pair.floor)))} req/s   ` +
      `ratio ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}; aim 0.5)`,
  );
}

/** From the spawn of the built command to the first 200 of Koski, beside the start of an empty node. */
async function startUp(): Promise<void> {
  const first: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    const child = await start();
    const { koski, persons } = JSON.parse(child.line) as StartLine;
    const agent = new Agent();
    const { statusCode, body } = await request(`${koski.url}/oid`, {
      method: 'POST',
      headers: balancer,
      body: JSON.stringify({ oid: persons[0]?.oid }),
      dispatcher: agent,
    });
    await body.dump();
    if (statusCode !== 200) throw new Error(`the first answer was ${statusCode}`);
    first.push(performance.now() - started);
    child.stop();
    await agent.close();
    const bare = await startChild(['-e', 'process.stdout.write("\\n"); setTimeout(() => {}, 1000)']);
    empty.push(bare.upMs);
    bare.stop();
  }
  print(
    `\nfrom the start of \`koeajo start\` to the first answer: ${Math.round(median(first))} ms ` +
      `(${Math.round(Math.min(...first))}–${Math.round(Math.max(...first))}; aim 300), an empty node ${Math.round(median(empty))} ms`,
  );
}
