import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeEach, describe, expect, test } from 'vitest';
import { toHenkilo } from '#contracts';
import {
  catalogue,
  createFunctionSubject,
  createSubject,
  type DecisionFlow,
  judge,
  type RunEvent,
  type RunOptions,
  runScenarios,
  type ScenarioRegisters,
} from '#scenarios';
import { createDocumentRegister, createFaultDesk, createJournal } from '#simulators';
import { grant, nowhere, toOfficial } from './pyynto.ts';

/** Some of each theme that disturb nobody and ask for one applicant. */
const sample = catalogue.filter(
  ({ world: { faults = [], applicants = 1 } }, index) =>
    index % 9 === 0 &&
    applicants === 1 &&
    faults.every(({ effect }) => !['ticket-expired', 'cas-slow', 'certificate-refused'].includes(effect.kind)),
);

let registers: ScenarioRegisters;
let persons: ReturnType<typeof createDocumentRegister>;
let faults: ReturnType<typeof createFaultDesk>;
beforeEach(() => {
  persons = createDocumentRegister();
  faults = createFaultDesk('koeajo');
  registers = { access: nowhere, register: persons, faults, journal: createJournal() };
});

const run = (decide: DecisionFlow, options: Partial<RunOptions> = {}) =>
  runScenarios({
    scenarios: sample,
    subject: createFunctionSubject('mine', decide, nowhere),
    registers,
    ...options,
  });

const official = toOfficial('toimeentulo-is-sufficient');

describe('runScenarios', () => {
  test('asks one question for each scenario, the same for the same seed however many run at a time', async () => {
    const asked = async (options: Partial<RunOptions>) =>
      (await run(() => official, options)).results.map(({ name, history }) => [name, history?.pyynto]);
    const one = await asked({ jobs: 1 });
    expect(one.map(([name]) => name)).toEqual(sample.map(({ name }) => name));
    expect(await asked({ jobs: 16 })).toEqual(one);
    expect(await asked({ seed: 'another' })).not.toEqual(one);
  });

  test('gives every scenario a person of its own, there only while it runs, and its faults for that person alone', async () => {
    const seen = new Set<string>();
    const result = await run(
      (pyynto) => {
        const { oppijanumero, etunimet, sukunimi, syntymaaika } = toHenkilo(pyynto);
        expect(persons.size()).toBeGreaterThan(0);
        for (const { where } of faults.list()) expect(where?.person).toMatch(/^1\.2\.246\.562\.98\.|^\d{6}.9\d\d.$/);
        seen.add([oppijanumero, etunimet, sukunimi, syntymaaika].join(' '));
        return official;
      },
      { jobs: 8 },
    );
    expect(result.counts.inconclusive).toBe(0);
    expect(seen.size).toBe(sample.length);
    expect([persons.size(), faults.list()]).toEqual([0, []]);
  });

  test('keeps histories that are plain JSON and are judged the same again', async () => {
    const { results } = await run(() => grant);
    for (const { history, verdict, findings } of results) {
      const stored = JSON.parse(JSON.stringify(history));
      expect(stored).toEqual(history);
      expect(judge(stored)).toMatchObject({ verdict, findings });
    }
  });

  test('tells its progress as data', async () => {
    const events: RunEvent[] = [];
    const scenarios = catalogue.slice(0, 2);
    const result = await run(() => official, { scenarios, jobs: 1, onEvent: (event) => events.push(event) });
    expect(events.map(({ kind }) => kind)).toEqual([
      'run-started',
      'scenario-started',
      'scenario-finished',
      'scenario-started',
      'scenario-finished',
      'run-finished',
    ]);
    expect(events[0]).toEqual({ kind: 'run-started', subject: 'mine', seed: 'koeajo', total: 2 });
    expect(events.at(-1)).toEqual({ kind: 'run-finished', result });
  });

  test('stops after as many failures as bail allows, and skips the rest', async () => {
    const result = await run(() => Promise.reject(new Error('no')), { jobs: 1, bail: 2 });
    expect(result.counts).toMatchObject({ failed: 2, skipped: sample.length - 2 });
    expect(result.results[2]).toMatchObject({ verdict: 'skipped', reason: 'enough scenarios had failed' });
    expect(result.verdict).toBe('failed');
  });

  test('begins nothing any more when it is interrupted', async () => {
    const controller = new AbortController();
    const result = await run(
      () => {
        controller.abort();
        return official;
      },
      { jobs: 1, signal: controller.signal },
    );
    expect(result.counts.skipped).toBe(sample.length - 1);
    expect(result.results[1]).toMatchObject({ verdict: 'skipped', reason: 'the run was interrupted' });
  });

  test('does not wait for a subject that heeds no signal', async () => {
    const result = await run(() => new Promise(() => {}), { scenarios: catalogue.slice(0, 1), timeoutMs: 50 });
    expect(result.results[0]).toMatchObject({
      verdict: 'failed',
      findings: [{ code: 'answer-follows-the-protocol', sentence: 'The subject gave no answer in time.' }],
    });
  });

  test('asks a subject no more at a time than it takes', async () => {
    let now = 0;
    let most = 0;
    const subject = createFunctionSubject(
      'mine',
      async () => {
        most = Math.max(most, ++now);
        await new Promise((resolve) => setTimeout(resolve, 5));
        now -= 1;
        return official;
      },
      nowhere,
    );
    await runScenarios({ scenarios: sample, subject: { ...subject, concurrency: 1 }, registers, jobs: 8 });
    expect(most).toBe(1);
    await runScenarios({ scenarios: sample, subject, registers, jobs: 3 });
    expect(most).toBe(3);
  });

  test('is inconclusive when the toolkit itself breaks', async () => {
    const [scenario] = catalogue;
    if (scenario === undefined) throw new Error('the catalogue is empty');
    const world = {
      documents: () => {
        throw new Error('no such world');
      },
    };
    const result = await run(() => official, { scenarios: [{ ...scenario, world }] });
    expect(result).toMatchObject({
      verdict: 'inconclusive',
      results: [{ verdict: 'inconclusive', findings: [], reason: 'the toolkit broke: no such world' }],
    });
  });

  test('is inconclusive when nothing was run', async () => {
    expect((await run(() => official, { scenarios: [] })).verdict).toBe('inconclusive');
  });
});

describe('a run against', () => {
  const against = async (address: string) =>
    runScenarios({
      scenarios: catalogue.slice(0, 3),
      subject: await createSubject(address, { registers: nowhere }),
      registers,
    });

  test('an address where nothing listens is inconclusive, with the reason', async () => {
    const result = await against('http://127.0.0.1:1');
    expect(result.verdict).toBe('inconclusive');
    expect(result.results[0]?.reason).toMatch(
      /^the subject could not be asked: nothing answers at http:\/\/127\.0\.0\.1:1/,
    );
  });

  test('a server that answers HTML fails, and says what it saw', async () => {
    const server = createServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>It works!</h1>'),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const result = await against(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.closeAllConnections();
    server.close();
    expect(result.verdict).toBe('failed');
    expect(result.results[0]?.findings).toMatchObject([
      {
        code: 'answer-follows-the-protocol',
        expected: 'a Ratkaisu as application/json',
        actual: '200 with text/html: <!doctype html><h1>It works!</h1>',
      },
    ]);
  });

  test('a command that does not exist is inconclusive', async () => {
    const result = await against('cmd:no-such-command-anywhere');
    expect(result.verdict).toBe('inconclusive');
  });
});
