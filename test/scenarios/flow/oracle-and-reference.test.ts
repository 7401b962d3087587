import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Menettely, menettelyt } from '#contracts';
import { contradiction, drawUniformTraits, type StudentTraits, stream } from '#generators';
import { createSubject, runScenarios, type Scenario, type Subject } from '#scenarios';
import { type RunningRegisters, startRegisters } from '../running.ts';

let registers: RunningRegisters;
let subject: Subject;
beforeAll(async () => {
  registers = await startRegisters();
  subject = await createSubject('reference', { registers: registers.access });
});
afterAll(async () => {
  await subject.close();
  await registers.close();
});

/** Before the studies, in their terms, at the ends of them. */
const moments = ['2026-07-01', '2026-08-01', '2026-12-31', '2027-01-01', '2027-08-01'] as const;

const scenarios = (menettely: Menettely): readonly Scenario[] =>
  Array.from({ length: 300 }, (_, index) => {
    const drawn = drawUniformTraits(stream(`agreement:${menettely}:${index}`));
    return {
      name: `${menettely}-${index}`,
      theme: 'hakemus',
      sentence: 'Whoever decides, the rules are the same.',
      claims: [],
      conditions: [],
      world: {
        menettely,
        traits: menettely === 'jatkolupa' ? continuing(drawn) : drawn,
        ratkaisuhetki: `${moments[index % moments.length]}T12:00:00Z`,
      },
      expected: { outcomes: [] },
    };
  });

/** Who extends a permit has mostly studied already. */
const continuing = (traits: StudentTraits): StudentTraits => {
  const continued: StudentTraits = { ...traits, vaihe: 'jatkava' };
  return contradiction(continued) === undefined ? continued : traits;
};

test.each(menettelyt)(
  '%s: the oracle and the reference flow, which share no code, say the same of 300 students',
  async (menettely) => {
    const { results } = await runScenarios({ scenarios: scenarios(menettely), subject, registers, jobs: 8 });
    const outcomes = new Set(results.map(({ history }) => history?.oracle.outcome));
    expect(results.flatMap(({ findings, reason }) => [...findings, ...(reason === undefined ? [] : [reason])])).toEqual(
      [],
    );
    expect(outcomes.size).toBeGreaterThan(menettely === 'kortti' ? 0 : 1);
  },
  300_000,
);
