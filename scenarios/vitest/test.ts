import { test as plainTest, type TestAPI } from 'vitest';
import { generateStudent, type Stream, type Student, type StudentTraits, stream, toPersonDocuments } from '#generators';
import {
  type KoskiOfTest,
  startTestRegisters,
  type TestRegisters,
  type TestRegistersOptions,
  type ValintarekisteriOfTest,
} from './test-registers.ts';

/** What a test can ask for by its name. Each test has registers of its own, so tests may run at the same time. */
export interface KoeajoFixtures extends KoeajoOptions {
  readonly koski: KoskiOfTest;
  readonly valintarekisteri: ValintarekisteriOfTest;
  /** Both, with their common register of persons, clock, faults and journal. */
  readonly registers: TestRegisters;
  /** One of {@link KoeajoOptions.traits}, drawn from the test's own name and already in the registers. */
  readonly student: Student;
  /** Draws another one, with traits of its own, and puts it into the registers. */
  readonly enrol: (traits?: StudentTraits) => Student;
}

/** Set for a file or a `describe`: `test.override({ traits: { tutkinto: 'amk' } })`. */
export interface KoeajoOptions extends TestRegistersOptions {
  /** Of `student`; those of a new master's student who has paid unless told. */
  readonly traits: StudentTraits;
}

/**
 * Vitest's `test` with both registers at hand:
 *
 * `test('…', async ({ koski, student }) => { await koski.client.byOid(student.henkilo.oid) … })`
 *
 * The same name of a test gives the same student, on every machine.
 */
export const test: TestAPI<KoeajoFixtures> = plainTest.extend<KoeajoFixtures>({
  now: '2026-06-15',
  transport: 'sockets',
  certificate: 'CN=migri',
  traits: {},
  registers: async ({ now, transport, certificate }, use) => {
    const { close, ...registers } = await startTestRegisters({ now, transport, certificate });
    await use(registers);
    await close();
  },
  koski: ({ registers }, use) => use(registers.koski),
  valintarekisteri: ({ registers }, use) => use(registers.valintarekisteri),
  student: ({ registers, traits, now, task }, use) => use(enrolled(stream(task.name), traits, now, registers)),
  enrol: ({ registers, now, task }, use) => {
    let count = 0;
    return use((traits = {}) => {
      count += 1;
      return enrolled(stream(task.name).fork(`enrol:${count}`), traits, now, registers);
    });
  },
});

const enrolled = (drawn: Stream, traits: StudentTraits, now: string, { register }: TestRegisters): Student => {
  const student = generateStudent(drawn, traits, { now });
  register.put(toPersonDocuments(student));
  return student;
};
