import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConditionId, Ratkaisu } from '#contracts';
import {
  anomalies,
  createPopulation,
  type ExpectedFacts,
  type Known,
  type PopulationOptions,
  type Student,
  toExpectedFacts,
  toHakemus,
  toPersonDocuments,
  toRatkaisuhetki,
  toRekisteritiedot,
} from '#generators';
import { createSubject, type Subject } from '#scenarios';
import { type RunningRegisters, startRegisters } from './running.ts';

let registers: RunningRegisters;
let reference: Subject;
beforeAll(async () => {
  registers = await startRegisters();
  reference = await createSubject('reference', { registers: registers.access });
});
afterAll(async () => {
  await reference.close();
  await registers.close();
});

const now = '2026-11-01';
const wanted = 150;

const mixes: readonly (readonly [string, Omit<PopulationOptions, 'now' | 'size'>])[] = [
  ['of any kind', { seed: 'facts' }],
  ['as in real life', { seed: 'facts', mix: 'realistic' }],
  [
    'with errors in the registers',
    { seed: 'facts', anomalies: { names: anomalies.map(({ name }) => name), share: 100 } },
  ],
];

describe('what a dataset expects of new students is what the reference flow finds in the running registers', () => {
  test.each(mixes)('students %s', { timeout: 180_000 }, async (_, options) => {
    const asked = newStudents(options);
    expect(asked).toHaveLength(wanted);
    for (const { documents } of asked) await registers.register.put(documents);
    const found = await Promise.all(asked.map(async ({ student }) => disagreements(student, await ask(student))));
    expect(found.flat()).toEqual([]);
  });
});

interface Asked {
  readonly student: Student;
  readonly documents: ReturnType<typeof toPersonDocuments>;
}

/** Those who would apply for a first permit to study for a degree or as an exchange student. */
const newStudents = (options: Omit<PopulationOptions, 'now' | 'size'>): readonly Asked[] => {
  const { student: at, size } = createPopulation({ ...options, now, size: 20 * wanted });
  const some: Asked[] = [];
  for (let index = 0; index < size && some.length < wanted; index += 1) {
    const student = at(index);
    const { laji, vaihe } = student.traits;
    if (vaihe === 'uusi' && (laji === 'tutkinto' || laji === 'vaihto')) {
      some.push({ student, documents: toPersonDocuments(student) });
    }
  }
  return some;
};

type ConditionState = Ratkaisu['conditions'][number]['state'];
type States = Readonly<Partial<Record<ConditionId, ConditionState>>>;

const ask = async (student: Student): Promise<States> => {
  const pyynto = {
    menettely: 'ensimmainen-lupa',
    hakemus: toHakemus(student),
    rekisteritiedot: toRekisteritiedot(student),
    ratkaisuhetki: toRatkaisuhetki(student),
  } as const;
  const answer = await reference.decide(pyynto, { signal: AbortSignal.timeout(60_000) });
  const { conditions } = (answer as unknown as { readonly ratkaisu: Ratkaisu }).ratkaisu;
  return Object.fromEntries(conditions.map(({ id, state }) => [id, state]));
};

/** What each condition must be when the facts are so. */
const toStates = ({ koski, admitted, liable, paid = 'yes' }: ExpectedFacts): readonly [ConditionId, Known][] => [
  ['registers-have-answered', koski === 'failure' ? 'unknown' : 'yes'],
  ['opiskelupaikka-is-confirmed-by-a-register', admitted],
  ['maksuvelvollisuus-is-settled', liable === 'unknown' ? 'unknown' : 'yes'],
  ['lukuvuosimaksu-is-paid-or-covered', paid],
];

const allowed: Readonly<Record<Known, readonly ConditionState[]>> = {
  yes: ['met'],
  no: ['not-met'],
  unknown: ['unknown', 'not-met'],
};

const disagreements = (student: Student, states: States): readonly string[] => {
  const facts = toExpectedFacts(student);
  return toStates(facts).flatMap(([id, known]) => {
    const state = states[id];
    if (state !== undefined && allowed[known].includes(state)) return [];
    return [`${student.label} ${facts.anomaly ?? ''} ${id}: ${known} expected, ${state} found`];
  });
};
