import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  catalogue,
  createConsoleReport,
  createSubject,
  filterScenarios,
  type RunResult,
  runScenarios,
  startReferenceFlow,
} from '#scenarios';
import { pyynto } from './pyynto.ts';
import { type RunningRegisters, startRegisters } from './running.ts';

let registers: RunningRegisters;
beforeAll(async () => {
  registers = await startRegisters();
});
afterAll(() => registers.close());

/** Those that are run unless asked for. */
const scenarios = filterScenarios(catalogue);

const run = async (spec: string, some = scenarios): Promise<RunResult> => {
  const subject = await createSubject(spec, { registers: registers.access });
  try {
    return await runScenarios({ scenarios: some, subject, registers, jobs: 16 });
  } finally {
    await subject.close();
  }
};

/** What a reader would see of everything that did not pass. */
const told = (result: RunResult): string =>
  result.results
    .filter(({ verdict }) => verdict !== 'passed')
    .map(createConsoleReport(result, { color: false }).scenario)
    .join('\n')
    .replace(/ \d+ ms$/gm, '');

describe('the reference flow', () => {
  test('passes every scenario over mTLS and CAS', { timeout: 180_000 }, async () => {
    const result = await run('reference');
    expect(told(result)).toBe('');
    expect(result.verdict).toBe('passed');
  });

  test('passes as a server too, in each of the four procedures', { timeout: 180_000 }, async () => {
    const themes = ['hakemus', 'jatkolupa', 'kortti', 'valvonta'];
    const flow = await startReferenceFlow({ registers: registers.access });
    try {
      const some = scenarios.filter(({ theme }) => themes.includes(theme));
      expect(told(await run(flow.url, some))).toBe('');
    } finally {
      await flow.close();
    }
  });

  test('refuses as a server what is no Ratkaisupyynto', async () => {
    const flow = await startReferenceFlow({ registers: registers.access });
    const ask = (body: string) => fetch(`${flow.url}/ratkaisut`, { method: 'POST', body });
    try {
      const response = await ask(JSON.stringify({ ...pyynto, ratkaisuhetki: undefined }));
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({ detail: 'Not a Ratkaisupyynto: ratkaisuhetki is missing' });
      expect((await fetch(`${flow.url}/`)).status).toBe(404);
      expect((await ask('{')).status).toBe(400);
    } finally {
      await flow.close();
    }
  });

  test('says that its port is taken', async () => {
    const flow = await startReferenceFlow({ registers: registers.access });
    try {
      const port = Number(new URL(flow.url).port);
      await expect(startReferenceFlow({ registers: registers.access, port })).rejects.toMatchObject({
        code: 'port-in-use',
      });
    } finally {
      await flow.close();
    }
  });

  test('finds nobody to ask for without an identifier, and leaves it to an official', async () => {
    const { oppijanumero: _, ...henkilo } = pyynto.hakemus.henkilo;
    const subject = await createSubject('reference', { registers: registers.access });
    const answer = await subject.decide(
      { ...pyynto, hakemus: { ...pyynto.hakemus, henkilo } },
      { signal: AbortSignal.timeout(5000) },
    );
    await subject.close();
    expect(answer).toMatchObject({
      ratkaisu: {
        outcome: 'to-official',
        conditions: expect.arrayContaining([
          { id: 'registers-have-answered', state: 'unknown', reason: 'no identifier to ask by' },
        ]),
      },
    });
  });

  test('shares no code with what judges it', () => {
    const folder = 'scenarios/reference-flow';
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(15);
    const imports = files
      .filter((file) => file !== 'start-reference-flow.ts')
      .flatMap((file) =>
        [...readFileSync(join(folder, file), 'utf8').matchAll(/^import (type )?[^;]*? from '([#.][^']+)';$/gm)].map(
          ([, type, from = '']) => ({ type, from: from.startsWith('#') ? from : join(folder, dirname(file), from) }),
        ),
      );
    expect(imports.length).toBeGreaterThan(30);
    const code = imports.filter(({ type, from }) => type === undefined && !from.startsWith(`${folder}/`));
    expect(code).toEqual([]);
  });
});

test('the careless flow fails where the tuition fee decides, nowhere else, and a stranger learns why', {
  timeout: 180_000,
}, async () => {
  const result = await run('careless');
  const failed = result.results.filter(({ verdict }) => verdict === 'failed');
  expect(failed.length).toBeGreaterThan(50);
  expect(result.counts).toMatchObject({ inconclusive: 0, skipped: 0 });
  for (const { name, findings } of failed) {
    const about = findings.filter(({ code }) => code !== 'decision-is-as-expected').map(({ actual }) => actual);
    expect(
      about.filter((actual) => !/maksuvelvollisuus|lukuvuosimaksu|exactly-as-applied-for/.test(actual)),
      name,
    ).toEqual([]);
  }
  const name = 'unpaid-lukuvuosimaksu-goes-to-an-official';
  expect(told({ ...result, results: failed.filter((each) => each.name === name) }).split('\n')).toEqual([
    '✗ unpaid-lukuvuosimaksu-goes-to-an-official',
    '    An applicant whose tuition fee is unpaid goes to an official, who looks at the means for it. The subject granted it automatically instead. [decision-is-as-expected]',
    '      expected  to-official',
    '      actual    automatic-grant',
    '    The subject misjudges the condition that this situation turns on: "The tuition fee is paid or covered by a scholarship, or none is required, and the registers agree on it." [reasons-name-the-failed-conditions]',
    '      expected  lukuvuosimaksu-is-paid-or-covered: not-met or unknown',
    '      actual    lukuvuosimaksu-is-paid-or-covered: met',
    '    The subject misjudges a condition that it lists: "All conditions are met, so the permit can be granted exactly as it was applied for." [what-is-said-of-conditions-is-true]',
    '      expected  permit-is-granted-exactly-as-applied-for: not-met or unknown',
    '      actual    permit-is-granted-exactly-as-applied-for: met',
    '    DF-031: MAKSETTU and VAPAUTETTU settle the fee of the first year; MAKSAMATTA does not.',
    '    DF-034: An unpaid fee is no ground for refusal: the applicant then needs funds for it beside those for living.',
    '    DF-048: Each condition is met, not met or unknown, and unknown is treated as not met.',
    '    reproduce: koeajo run --subject careless --filter unpaid-lukuvuosimaksu-goes-to-an-official',
  ]);
});

test('an address whose certificate is not trusted is inconclusive, with what to do', async () => {
  const result = await run(registers.access.koski.url, catalogue.slice(0, 1));
  expect(result.verdict).toBe('inconclusive');
  expect(result.results[0]?.reason).toMatch(
    /certificate of https:.* is not trusted \(.*CERT.*\); see NODE_EXTRA_CA_CERTS/,
  );
});

test('the line that reproduces a finding runs that scenario alone', async () => {
  const [scenario] = filterScenarios(catalogue, { words: 'unpaid-lukuvuosimaksu-goes-to-an-official' });
  const result = await run('careless', scenario ? [scenario] : []);
  expect(result.results.map(({ name, verdict }) => [name, verdict])).toEqual([
    ['unpaid-lukuvuosimaksu-goes-to-an-official', 'failed'],
  ]);
});
