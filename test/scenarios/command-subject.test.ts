import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCommandSubject, type Subject } from '#scenarios';
import { grant, nowhere, pyynto } from './pyynto.ts';

let folder: string;
let subject: Subject | undefined;
let stderr: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koeajo-subject-'));
  stderr = [];
});
afterEach(async () => {
  await subject?.close();
  await rm(folder, { recursive: true });
});

/** A command that runs this program, with `answer(line)` writing and `questions` reading. */
const program = async (body: string): Promise<Subject> => {
  const file = join(folder, 'flow.mjs');
  const head = `import { createInterface } from 'node:readline';
    const questions = createInterface({ input: process.stdin });
    const answer = (line) => process.stdout.write(JSON.stringify(line) + '\\n');
    const grant = ${JSON.stringify(grant)};\n`;
  await writeFile(file, head + body);
  subject = createCommandSubject(`"${process.execPath}" "${file}"`, nowhere, (line) => stderr.push(line));
  return subject;
};

const ask = (asked: Subject, ms = 10_000) => asked.decide(pyynto, { signal: AbortSignal.timeout(ms) });

describe('a subject that is a command', () => {
  test('reads a question a line and writes an answer a line, in one process', async () => {
    const flow = await program(`
      for await (const line of questions) {
        const { id, pyynto } = JSON.parse(line);
        answer({ id, ratkaisu: { ...grant, outcome: pyynto.hakemus.tunnus + process.pid } });
      }`);
    const [first, second] = [await ask(flow), await ask(flow)];
    expect(first).toMatchObject({ kind: 'answered', ratkaisu: { outcome: expect.stringMatching(/^EF-1\d+$/) } });
    expect(second).toEqual(first);
  });

  test('is told of the registers in its environment, and its stderr is kept', async () => {
    const flow = await program(`
      console.error('started');
      for await (const line of questions) {
        const told = Object.entries(process.env).filter(([name]) => name.startsWith('KOEAJO_KOSKI') || name.startsWith('KOEAJO_CAS') || name.startsWith('KOEAJO_VALINTA'));
        answer({ id: JSON.parse(line).id, ratkaisu: Object.fromEntries(told) });
      }`);
    expect(await ask(flow)).toEqual({
      kind: 'answered',
      ratkaisu: {
        KOEAJO_KOSKI_URL: nowhere.koski.url,
        KOEAJO_KOSKI_CERTIFICATE: nowhere.koski.certificate,
        KOEAJO_KOSKI_KEY: nowhere.koski.key,
        KOEAJO_KOSKI_CA: nowhere.koski.ca,
        KOEAJO_VALINTAREKISTERI_URL: nowhere.valintarekisteri.url,
        KOEAJO_CAS_URL: nowhere.cas.url,
        KOEAJO_CAS_USERNAME: nowhere.cas.username,
        KOEAJO_CAS_PASSWORD: nowhere.cas.password,
      },
    });
    expect(stderr).toEqual(['started']);
  });

  test('may say that it has no flow for a procedure', async () => {
    const flow = await program(`
      for await (const line of questions) answer({ id: JSON.parse(line).id, unsupported: 'ensimmainen-lupa' });`);
    expect(await ask(flow)).toEqual({ kind: 'unsupported' });
  });

  test('departs from the protocol with a line that is no JSON', async () => {
    const flow = await program(`for await (const _ of questions) console.log('deciding…');`);
    expect(await ask(flow)).toEqual({
      kind: 'off-protocol',
      expected: 'one line of JSON: {"id": 1, "ratkaisu": …}',
      actual: 'on stdout: deciding…',
    });
  });

  test('departs from the protocol with an answer without its id', async () => {
    const flow = await program(`for await (const _ of questions) answer(grant);`);
    expect(await ask(flow)).toMatchObject({ kind: 'off-protocol' });
  });

  test('is ended when time runs out, and started again for the next question', async () => {
    const flow = await program(`
      for await (const line of questions) {
        const { id } = JSON.parse(line);
        if (id === 1) await new Promise(() => setInterval(() => {}, 1000));
        answer({ id, ratkaisu: { ...grant, outcome: 'answer ' + id } });
      }`);
    expect(await ask(flow, 300)).toEqual({ kind: 'timed-out' });
    expect(await ask(flow)).toMatchObject({ kind: 'answered', ratkaisu: { outcome: 'answer 2' } });
  });

  test('is unreachable when it ends before its first answer, which is reported with its last words', async () => {
    const flow = await program(`console.error('no module named flow'); process.exit(3);`);
    const gone = {
      kind: 'unreachable',
      reason:
        'the command ended before its first answer, with exit code 3; its last line on stderr: no module named flow',
    };
    expect(await ask(flow)).toEqual(gone);
    expect(await ask(flow)).toEqual(gone);
  });

  test('is unreachable when there is no such command', async () => {
    subject = createCommandSubject('no-such-command-anywhere', nowhere);
    expect(await ask(subject)).toMatchObject({ kind: 'unreachable', reason: expect.stringContaining('exit code 127') });
  });

  test('departs from the protocol when it ends at a question, and is started again for the next', async () => {
    const flow = await program(`
      let asked = 0;
      for await (const line of questions) {
        if (++asked === 2) process.exit(9);
        answer({ id: JSON.parse(line).id, ratkaisu: grant });
      }`);
    expect(await ask(flow)).toMatchObject({ kind: 'answered' });
    expect(await ask(flow)).toMatchObject({ kind: 'off-protocol', actual: 'it ended with exit code 9' });
    expect(await ask(flow)).toMatchObject({ kind: 'answered' });
  });

  test('leaves when stdin ends, and is ended when it does not', async () => {
    const flow = await program(`
      setInterval(() => {}, 1000);
      questions.on('line', (line) => answer({ id: JSON.parse(line).id, ratkaisu: process.pid }));`);
    expect(await ask(flow)).toMatchObject({ kind: 'answered' });
    // Closing waits for the end of its stdout, which a process that lives on would keep open.
    await expect(flow.close()).resolves.toBeUndefined();
  });
});
