import { beforeEach, describe, expect, test } from 'vitest';
import { type Ratkaisu, toHenkilo } from '#contracts';
import {
  createFunctionSubject,
  type DecisionFlow,
  filterScenarios,
  type RunOptions,
  refuseUnknownNames,
  runScenarios,
  type Scenario,
  type ScenarioRegisters,
} from '#scenarios';
import { createDocumentRegister, createFaultDesk, createJournal, type JournalEntry } from '#simulators';
import { nowhere, toOfficial } from './pyynto.ts';

let registers: ScenarioRegisters;
let persons: ReturnType<typeof createDocumentRegister>;
let faults: ReturnType<typeof createFaultDesk>;
let journal: ReturnType<typeof createJournal>;
beforeEach(() => {
  persons = createDocumentRegister();
  faults = createFaultDesk('koeajo');
  journal = createJournal(2);
  registers = { access: nowhere, register: persons, faults, journal };
});

const official = toOfficial('toimeentulo-is-sufficient');
const scenarioOf = (world: Scenario['world'] = {}, name = 'any-situation-goes-to-an-official'): Scenario => ({
  name,
  theme: 'volume',
  sentence: 'Any situation goes to an official.',
  claims: ['DF-049'],
  conditions: [],
  world,
  expected: { outcomes: ['to-official'], conditions: { 'toimeentulo-is-sufficient': ['not-met'] } },
});

const run = (decide: DecisionFlow, scenarios: readonly Scenario[], options: Partial<RunOptions> = {}) =>
  runScenarios({ scenarios, subject: createFunctionSubject('mine', decide, nowhere), registers, ...options });

const entry = (oids: readonly string[], change: Partial<JournalEntry> = {}): JournalEntry => ({
  id: journal.nextId(),
  at: 0,
  simulator: 'koski-migri',
  method: 'POST',
  path: '/koski/api/luovutuspalvelu/migri/oid',
  endpoint: '/oid',
  persons: oids,
  status: 200,
  responseBody: '{}',
  durationMs: 1,
  faults: [],
  ...change,
});

describe('the same question', () => {
  test('is put as often as the scenario says, and each time must get the same decision', async () => {
    let asked = 0;
    const answers: readonly Ratkaisu[] = [official, official, { outcome: 'pending', conditions: [] }];
    const { results } = await run(() => answers[asked++] ?? official, [scenarioOf({ asked: 3 })]);
    expect(asked).toBe(3);
    expect(results[0]?.findings).toMatchObject([
      {
        code: 'same-question-same-decision',
        expected: 'to-official, toimeentulo-is-sufficient: not-met',
        actual: 'pending',
      },
    ]);
  });

  test('may be answered with reasons in other words and conditions in another order', async () => {
    const states = (reason: string) => [
      { id: 'toimeentulo-is-sufficient', state: 'not-met' as const, reason },
      { id: 'kasittelymaksu-is-paid', state: 'met' as const },
    ];
    let asked = 0;
    const { verdict } = await run(() => {
      asked += 1;
      return {
        outcome: 'to-official',
        conditions: asked === 1 ? states('too little') : states('not enough').toReversed(),
      };
    }, [scenarioOf({ asked: 2 })]);
    expect(verdict).toBe('passed');
  });

  test('has the budget of requests each time', async () => {
    const askThrice: DecisionFlow = (pyynto) => {
      for (let i = 0; i < 3; i += 1) journal.record(entry([toHenkilo(pyynto).oppijanumero ?? '']));
      return official;
    };
    expect((await run(askThrice, [scenarioOf({ asked: 2 })])).verdict).toBe('passed');
  });
});

describe('bystanders', () => {
  test('stand in the registers while the scenario runs, and nobody may ask about them', async () => {
    const seen: number[] = [];
    const nosy: DecisionFlow = (pyynto) => {
      seen.push(persons.size());
      const other = persons.list().find(({ henkilo }) => henkilo.oid !== toHenkilo(pyynto).oppijanumero);
      journal.record(entry([other?.henkilo.oid ?? '']));
      return official;
    };
    const { results } = await run(nosy, [scenarioOf({ bystanders: 5 })]);
    expect([seen, persons.size()]).toEqual([[6], 0]);
    expect(results[0]?.findings).toMatchObject([
      {
        code: 'no-more-persons-than-needed',
        actual: expect.stringMatching(/^a question to koski-migri \/oid about 1\.2\./),
      },
    ]);
  });
});

describe('several applicants', () => {
  test('are persons of their own, decided at the same time, with one result', async () => {
    const seen = new Set<string>();
    let now = 0;
    let most = 0;
    const { results } = await run(
      async (pyynto) => {
        seen.add(toHenkilo(pyynto).oppijanumero ?? '');
        most = Math.max(most, ++now);
        await new Promise((resolve) => setTimeout(resolve, 5));
        now -= 1;
        return official;
      },
      [scenarioOf({ applicants: 20 })],
    );
    expect([seen.size, most, results.length, results[0]?.verdict]).toEqual([20, 20, 1, 'passed']);
  });

  test('are asked no more at a time than the subject takes', async () => {
    let now = 0;
    let most = 0;
    const subject = createFunctionSubject(
      'mine',
      async () => {
        most = Math.max(most, ++now);
        await new Promise((resolve) => setTimeout(resolve, 1));
        now -= 1;
        return official;
      },
      nowhere,
    );
    await runScenarios({
      scenarios: [scenarioOf({ applicants: 5 })],
      subject: { ...subject, concurrency: 2 },
      registers,
    });
    expect(most).toBe(2);
  });

  test('have each finding once, with the count of those it was found in, and the history of one who shows it', async () => {
    let asked = 0;
    const { results } = await run(
      () => (++asked <= 3 ? official : { outcome: 'pending', conditions: official.conditions }),
      [scenarioOf({ applicants: 5 })],
    );
    expect(results[0]).toMatchObject({
      verdict: 'failed',
      findings: [{ code: 'decision-is-as-expected', actual: 'pending (2 of 5 applicants)' }],
      history: { answer: { ratkaisu: { outcome: 'pending' } } },
    });
  });

  test('may be asked about together, also with applicants of other scenarios', async () => {
    const waiting: string[] = [];
    const { verdict } = await run(
      async (pyynto) => {
        waiting.push(toHenkilo(pyynto).oppijanumero ?? '');
        await new Promise((resolve) => setTimeout(resolve, 10));
        if (waiting.length === 3) journal.record(entry(waiting.splice(0), { endpoint: '/valinta/oid' }));
        await new Promise((resolve) => setTimeout(resolve, 10));
        return official;
      },
      ['first', 'second', 'third'].map((name) => scenarioOf({}, `${name}-goes-to-an-official`)),
    );
    expect(verdict).toBe('passed');
  });

  test('keep their histories whole, however many exchanges the journal forgets', async () => {
    const { results } = await run(
      (pyynto) => {
        const { oppijanumero = '' } = toHenkilo(pyynto);
        for (let i = 0; i < 3; i += 1) journal.record(entry([oppijanumero]));
        for (let i = 0; i < 10; i += 1) journal.record(entry(['1.2.246.562.98.99999999999']));
        return official;
      },
      [scenarioOf({ applicants: 3 })],
    );
    expect(journal.entries().length).toBe(2);
    expect(results[0]?.history?.exchanges.length).toBe(3);
  });
});

describe('a subject without the procedure', () => {
  test('skips its scenarios, with the reason', async () => {
    const result = await run(() => ({ unsupported: 'jatkolupa' }), [scenarioOf({ menettely: 'jatkolupa' })]);
    expect(result).toMatchObject({
      verdict: 'skipped',
      counts: { skipped: 1 },
      results: [{ verdict: 'skipped', findings: [], reason: 'the subject does not handle jatkolupa' }],
    });
  });
});

describe('retries', () => {
  const failingFirst = (times: number): DecisionFlow => {
    let asked = 0;
    return () => (++asked <= times ? { outcome: 'pending', conditions: official.conditions } : official);
  };

  test('are none unless told', async () => {
    expect((await run(failingFirst(1), [scenarioOf()])).verdict).toBe('failed');
  });

  test('pass what passes at last, and tell of it', async () => {
    expect((await run(failingFirst(2), [scenarioOf()], { retry: 2 })).results[0]).toMatchObject({
      verdict: 'passed',
      attempts: 3,
      reason:
        'it passed on attempt 3; at first: Any situation goes to an official. The subject left it pending instead.',
    });
  });

  test('fail what never passes', async () => {
    expect((await run(failingFirst(9), [scenarioOf()], { retry: 2 })).results[0]).toMatchObject({
      verdict: 'failed',
      attempts: 3,
    });
  });
});

describe('expected failures', () => {
  const [known, other] = [scenarioOf(), scenarioOf({}, 'another-goes-to-an-official')];
  const expectedFailures = [known.name];
  const pending: DecisionFlow = () => ({ outcome: 'pending', conditions: official.conditions });

  test('pass while they happen, with the reason', async () => {
    const result = await run(pending, [known], { expectedFailures });
    expect(result.results[0]).toMatchObject({
      verdict: 'passed',
      findings: [],
      reason:
        'it fails, as expected: Any situation goes to an official. The subject left it pending instead. [decision-is-as-expected]',
    });
    expect((await run(pending, [known, other], { expectedFailures })).counts).toMatchObject({ passed: 1, failed: 1 });
  });

  test('fail the run when they no longer happen', async () => {
    expect(await run(() => official, [known], { expectedFailures })).toMatchObject({
      verdict: 'failed',
      results: [
        {
          findings: [
            {
              code: 'expected-failure-still-happens',
              sentence: 'The expected failure no longer happens: take the scenario off the list of expected failures.',
            },
          ],
        },
      ],
    });
  });

  test('are names that exist', () => {
    expect(() => refuseUnknownNames([known.name], [known])).not.toThrow();
    expect(() => refuseUnknownNames(['no-such'], [known])).toThrow(
      expect.objectContaining({ code: 'unknown-expected-failure' }),
    );
  });
});

describe('scenarios that disturb others', () => {
  const alone = scenarioOf(
    { faults: [{ effect: { kind: 'ticket-expired' }, when: { nth: 1 } }] },
    'ticket-goes-to-an-official',
  );

  test('run when all others have ended, one at a time, with faults that name no person', async () => {
    let now = 0;
    const beside: number[] = [];
    const many = Array.from({ length: 6 }, (_, index) => scenarioOf({}, `number-${index}-goes-to-an-official`));
    const { results } = await run(
      async () => {
        now += 1;
        await new Promise((resolve) => setTimeout(resolve, 5));
        const [fault] = faults.list();
        if (fault) {
          beside.push(now);
          expect(fault.where).toBeUndefined();
        }
        now -= 1;
        return official;
      },
      [alone, ...many],
      { jobs: 4 },
    );
    expect(beside).toEqual([1]);
    expect(results.map(({ name }) => name)).toEqual([alone, ...many].map(({ name }) => name));
  });

  test('see the certificate judged anew', async () => {
    let ended = 0;
    const refused = scenarioOf({ faults: [{ effect: { kind: 'certificate-refused' } }] });
    registers = {
      ...registers,
      disconnect: () => {
        ended += 1;
      },
    };
    await run(() => official, [refused, scenarioOf({}, 'another-goes-to-an-official')]);
    expect(ended).toBe(1);
  });
});

describe('filterScenarios', () => {
  const heavy: Scenario = { ...scenarioOf({}, 'a-batch-of-five-thousand'), tags: ['heavy'] };
  const boundary: Scenario = { ...scenarioOf({ menettely: 'kortti' }, 'a-day-too-late'), tags: ['boundary'] };
  const all = [heavy, boundary, scenarioOf()];
  const names = (choice?: Parameters<typeof filterScenarios>[1]) =>
    filterScenarios(all, choice).map(({ name }) => name);

  test('leaves out what is heavy unless its tag or its name asks for it', () => {
    expect(names()).not.toContain(heavy.name);
    expect(names({ words: 'volume' })).not.toContain(heavy.name);
    expect(names({ tags: ['heavy'] })).toEqual([heavy.name]);
    expect(names({ words: 'volume/A-batch-of-five-thousand' })).toEqual([heavy.name]);
  });

  test('finds by tag and by procedure, and by all that is given', () => {
    expect(names({ tags: ['boundary', 'heavy'] })).toEqual([heavy.name, boundary.name]);
    expect(names({ menettely: 'kortti' })).toEqual([boundary.name]);
    expect(names({ ruleSet: 'kortti-2024-04-25' })).toEqual([boundary.name]);
    expect(() => names({ menettely: 'kortti', tags: ['heavy'] })).toThrow(
      'No scenario has the tag heavy and the procedure kortti',
    );
  });
});
