import { type Ratkaisupyynto, toVirtaXml } from '#contracts';
import {
  generateSmallPopulation,
  type Student,
  toHakemus,
  toPersonDocuments,
  toRatkaisuhetki,
  toRekisteritiedot,
} from '#generators';
import { type AskRegisters, createAskRegisters } from '../flow/ask-registers.ts';
import { type Leaves, toLeaves } from './place.ts';

/** One of the built-in persons, with what the registers answer of them. */
export interface DriftPerson {
  readonly label: string;
  /** Absent: the register fails, or knows nothing. */
  readonly koski?: Leaves;
  readonly valintarekisteri?: Leaves;
  /** What VIRTA has of them; empty: nothing. */
  readonly xml: string;
}

/** The persons of `koeajo start`, asked about in both registers. */
export const createDriftPersons = (): Promise<readonly DriftPerson[]> => {
  const ask = createAskRegisters();
  return inOrder(generateSmallPopulation({ seed: 'koeajo', now: '2026-07-01' }), (student) =>
    toDriftPerson(student, ask),
  );
};

export const toDriftPerson = async (student: Student, ask: AskRegisters): Promise<DriftPerson> => {
  const documents = toPersonDocuments(student);
  const { koski, valintarekisteri } = await ask(toPyynto(student), documents);
  const record = documents.virta[0]?.record;
  return {
    label: student.label,
    ...(koski.answered && koski.value ? { koski: toLeaves(koski.value) } : {}),
    ...(valintarekisteri.answered && valintarekisteri.value
      ? { valintarekisteri: toLeaves(valintarekisteri.value) }
      : {}),
    xml: record === undefined ? '' : toVirtaXml(record),
  };
};

const toPyynto = (student: Student): Ratkaisupyynto => ({
  menettely: 'ensimmainen-lupa',
  hakemus: toHakemus(student),
  rekisteritiedot: toRekisteritiedot(student),
  ratkaisuhetki: toRatkaisuhetki(student),
});

/** One after the other: the registers behind `ask` hold one person at a time. */
export const inOrder = async <T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> => {
  const done: R[] = [];
  for (const item of items) done.push(await work(item));
  return done;
};
