import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MigriOppija, PersonDocuments } from '#contracts';
import {
  type AnomalyPlan,
  anomalies,
  createPopulation,
  createStudentSource,
  type DatasetPlan,
  renderBlock,
  type StudentRecord,
  type StudentSource,
  toAnomaly,
  toPersonDocuments,
  toStudentRecord,
} from '#generators';
import { defaultKoskiEnvironment, loadRegisterFolder } from '#simulators';
import { createKoski } from '../simulators/koski-migri/koski-world.ts';

const names = anomalies.map(({ name }) => name);
const plan: DatasetPlan = {
  format: 'virta-xml',
  mix: 'uniform',
  seed: 'faulty',
  now: '2026-07-01',
  count: 240,
  studentsPerFile: 120,
  anomalies: names,
  anomalyShare: 20,
};

const recordsOf = (source: StudentSource): readonly StudentRecord[] =>
  Array.from({ length: source.size }, (_, index) => toStudentRecord(source.student(index)));
const records = recordsOf(createStudentSource(plan));
const healthy = recordsOf(createStudentSource({ ...plan, anomalies: [], anomalyShare: 0 }));
const faulty = records.filter(({ traits }) => traits.anomaly);

/** What Koski answers, by HTTP. A file of many is divided by the students' keys, so rights at two schools may change places. */
const asker = (documents: readonly PersonDocuments[]) => {
  const { ask } = createKoski(documents, { environment: defaultKoskiEnvironment });
  return async (oid: string): Promise<readonly [status: number, answer: unknown, rights: readonly string[]]> => {
    const response = await ask('/oid', { body: JSON.stringify({ oid }) });
    const { opiskeluoikeudet = [], ...answer } = (await response.json()) as Partial<MigriOppija>;
    return [response.status, answer, opiskeluoikeudet.map((right) => JSON.stringify(right)).toSorted()];
  };
};

describe('a dataset with errors', () => {
  it('has as many as asked for, every error as often as the others, and leaves the other students as they are', () => {
    expect(faulty).toHaveLength(48);
    for (const name of names) expect(faulty.filter(({ traits }) => traits.anomaly === name)).toHaveLength(2);
    for (const [index, record] of records.entries()) {
      if (!record.traits.anomaly) expect(record).toEqual(healthy[index]);
    }
  });

  it('names the error of each student in the expected facts, and expects a failure where Koski fails', () => {
    for (const { traits, expected, koski, virta } of records) {
      expect(expected.anomaly).toBe(traits.anomaly);
      if (traits.anomaly === undefined) continue;
      const { outcome } = toAnomaly(traits.anomaly).koskiDoes;
      const found = virta.length + koski.length > 0 ? 'rights' : 'nothing';
      expect(expected.koski).toBe(outcome === 'answers-503' ? 'failure' : found);
    }
  });

  it('has the same students as a population with the same errors, who are found by their identifiers', () => {
    const errors: AnomalyPlan = { names, share: 20 };
    const population = createPopulation({ seed: plan.seed, now: plan.now, size: plan.count, anomalies: errors });
    for (const [index, { henkilo }] of records.entries()) {
      if (index < 48) expect(toStudentRecord(population.student(index))).toEqual(records[index]);
      for (const oid of [henkilo.oid, ...henkilo.linkitetytOidit]) expect(population.indexOfOid(oid)).toBe(index);
      for (const hetu of [...(henkilo.hetu ? [henkilo.hetu] : []), ...henkilo.vanhatHetut]) {
        expect(population.indexOfHetu(hetu)).toBe(index);
      }
    }
  });

  it('is refused when an error has no such name', () => {
    const wrong = { ...plan, anomalies: ['a-fee-has-wings'] } as unknown as DatasetPlan;
    expect(() => createStudentSource(wrong)).toThrow(expect.objectContaining({ code: 'unknown-anomaly' }));
  });
});

describe('the folder of it, served', () => {
  const folder = mkdtempSync(join(tmpdir(), 'koeajo-faulty-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let served: ReturnType<typeof asker>;
  beforeAll(async () => {
    const source = createStudentSource(plan);
    for (const block of [0, 1]) {
      for (const { name, bytes } of await renderBlock(plan, source, block)) writeFileSync(join(folder, name), bytes);
    }
    served = asker(await loadRegisterFolder(folder));
  });

  it('has Koski answer for every student what it answers for the documents themselves, errors and all', async () => {
    const source = createStudentSource(plan);
    const direct = asker(Array.from({ length: source.size }, (_, index) => toPersonDocuments(source.student(index))));
    for (const { henkilo, traits } of records) {
      expect(await served(henkilo.oid), traits.anomaly).toEqual(await direct(henkilo.oid));
    }
  });

  it('fails for exactly the students of whom that is expected', async () => {
    for (const { henkilo, expected } of records) {
      const statuses = { rights: 200, nothing: 404, failure: 503 };
      expect((await served(henkilo.oid))[0], expected.anomaly).toBe(statuses[expected.koski]);
    }
  });
});
