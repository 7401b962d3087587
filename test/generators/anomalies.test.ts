import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type MigriOpiskeluoikeus,
  type MigriOppija,
  type MigriSuoritus,
  type PersonDocuments,
  ToolkitError,
} from '#contracts';
import {
  type Anomaly,
  type AnomalyName,
  anomalies,
  contradiction,
  generateStudent,
  type StudentTraits,
  stream,
  toPersonDocuments,
  toVirtaRecord,
} from '#generators';
import { defaultKoskiEnvironment, toVirtaOpiskeluoikeudet } from '#simulators';
import { createKoski } from '../simulators/koski-migri/koski-world.ts';
import { anyTraits } from './student-arbitrary.ts';

const needed: Readonly<Record<Anomaly['needs'], StudentTraits>> = {
  nothing: {},
  right: {},
  'right-in-force': {},
  enrolments: {},
  'fee-periods': {},
  payments: {},
  states: { tilat: '1-4' },
  attainments: { vaihe: 'jatkava' },
};
const generate = ({ name, needs }: Pick<Anomaly, 'name' | 'needs'>, traits: StudentTraits = {}) =>
  generateStudent(stream(name), { ...needed[needs], ...traits }, { now: '2026-07-01' });

/** What Koski answers, by HTTP. */
const ask = async (documents: PersonDocuments): Promise<readonly [status: number, body: unknown]> => {
  const { ask } = createKoski([documents], { environment: defaultKoskiEnvironment });
  const response = await ask('/oid', { body: JSON.stringify({ oid: documents.henkilo.oid }) });
  return [response.status, await response.json()];
};

const answers = async (anomaly: (typeof anomalies)[number]) => {
  const healthy = toPersonDocuments(generate(anomaly));
  const spoiled = toPersonDocuments(generate(anomaly, { anomaly: anomaly.name }));
  return { healthy, spoiled, before: await ask(healthy), after: await ask(spoiled) };
};

const enrolmentsOf = (oikeus: MigriOpiskeluoikeus | undefined) =>
  oikeus?.lisätiedot?.lukukausiIlmoittautuminen?.ilmoittautumisjaksot ?? [];
const coursesOf = (
  oikeus: MigriOpiskeluoikeus | undefined,
): readonly Pick<MigriSuoritus, 'koulutusmoduuli' | 'arviointi'>[] =>
  oikeus?.suoritukset.flatMap(({ osasuoritukset = [], ...one }) =>
    one.tyyppi.koodiarvo === 'korkeakoulunopintojakso' ? [one] : osasuoritukset,
  ) ?? [];
const feesOf = (oikeus: MigriOpiskeluoikeus | undefined) => oikeus?.lisätiedot?.maksettavatLukuvuosimaksut ?? [];

type Converting = Extract<(typeof anomalies)[number], { koskiDoes: { outcome: 'converts' } }>['name'];

const unchanged = (before: MigriOppija, after: MigriOppija) => expect(after).toEqual(before);
const losesGradeOfOne = ({ opiskeluoikeudet: [before] }: MigriOppija, { opiskeluoikeudet: [after] }: MigriOppija) => {
  const names = (oikeus: typeof before) => coursesOf(oikeus).map(({ koulutusmoduuli }) => koulutusmoduuli.tunniste);
  const graded = (oikeus: typeof before) => coursesOf(oikeus).filter(({ arviointi }) => arviointi !== undefined);
  expect(names(after)).toEqual(names(before));
  expect(graded(after)).toHaveLength(graded(before).length - 1);
};

/** What each effect looks like in the answer. */
const effects: Readonly<Record<Converting, (before: MigriOppija, after: MigriOppija) => void>> = {
  'the-last-fee-period-begins-nineteen-days-late': ({ opiskeluoikeudet: [before] }, { opiskeluoikeudet: [after] }) => {
    expect(feesOf(before).map(({ alku }) => alku)).toEqual(['2026-08-01', '2027-01-01']);
    expect(feesOf(after).map(({ alku }) => alku)).toEqual(['2026-08-01', '2027-01-20']);
  },
  'a-fee-period-stands-twice': ({ opiskeluoikeudet: [before] }, { opiskeluoikeudet: [after] }) => {
    expect(feesOf(after)).toEqual(feesOf(before).flatMap((fee) => [fee, fee]));
  },
  'a-payment-names-another-right-than-its-enrolment': unchanged,
  'an-enrolment-names-a-right-that-does-not-exist': ({ opiskeluoikeudet: [before] }, { opiskeluoikeudet: [after] }) => {
    expect(enrolmentsOf(after)).toEqual(enrolmentsOf(before).slice(1));
  },
  'an-enrolment-has-an-unknown-state': ({ opiskeluoikeudet: [before] }, { opiskeluoikeudet: [after] }) => {
    const states = (oikeus: typeof before) => enrolmentsOf(oikeus).map(({ tila }) => tila.koodiarvo);
    expect([states(before), states(after)]).toEqual([
      ['1', '1'],
      ['4', '1'],
    ]);
  },
  'the-states-of-a-right-come-newest-first': unchanged,
  'a-right-stands-twice-under-one-key': ({ opiskeluoikeudet: before }, { opiskeluoikeudet: after }) => {
    expect([before.length, after.length]).toEqual([1, 1]);
    expect(coursesOf(before[0]).length).toBeGreaterThan(0);
    expect(coursesOf(after[0])).toEqual([]);
  },
  'a-school-has-the-student-twice-with-one-hetu': ({ opiskeluoikeudet: [before] }, { opiskeluoikeudet: [after] }) => {
    expect(enrolmentsOf(before)).toHaveLength(2);
    expect(after?.lisätiedot?.lukukausiIlmoittautuminen).toBeUndefined();
  },
  'a-course-has-a-grade-outside-the-list': losesGradeOfOne,
  'a-local-grade-is-not-on-its-scale': losesGradeOfOne,
  'an-attainment-contains-one-that-does-not-exist': unchanged,
  'a-course-is-marked-as-not-to-be-counted': ({ opiskeluoikeudet: [before] }, { opiskeluoikeudet: [after] }) => {
    expect(coursesOf(after)).toHaveLength(coursesOf(before).length - 1);
  },
  'attainments-do-not-name-their-right': ({ opiskeluoikeudet: before }, { opiskeluoikeudet: after }) => {
    const [own, made] = after;
    expect(coursesOf(own)).toEqual([]);
    expect(made?.tila.opiskeluoikeusjaksot).toEqual([]);
    expect([made?.alkamispäivä, made?.lisätiedot]).toEqual([undefined, undefined]);
    expect(made?.suoritukset).toHaveLength(coursesOf(before[0]).length);
  },
  'the-learner-register-has-no-citizenship': (before, after) => {
    const { kansalaisuus, ...others } = before.henkilö;
    expect(kansalaisuus).toHaveLength(1);
    expect(after.henkilö).toEqual(others);
    expect(after.opiskeluoikeudet).toEqual(before.opiskeluoikeudet);
  },
};

const isConverting = (anomaly: (typeof anomalies)[number]): anomaly is Extract<typeof anomaly, { name: Converting }> =>
  anomaly.koskiDoes.outcome === 'converts';

describe('a register error that Koski converts', () => {
  it.each(anomalies.filter(isConverting))('$name: $koskiDoes.effect', async (anomaly) => {
    const { before, after } = await answers(anomaly);
    expect([before[0], after[0]]).toEqual([200, 200]);
    effects[anomaly.name](before[1] as MigriOppija, after[1] as MigriOppija);
  });
});

describe('a register error for which Koski answers 503', () => {
  it.each(anomalies.filter((one) => !isConverting(one)))('$name: $koskiDoes.reason', async (anomaly) => {
    const { before, after, spoiled } = await answers(anomaly);
    expect(before[0]).toBe(200);
    expect(after).toEqual([503, [expect.objectContaining({ key: 'unavailable.virta' })]]);
    const reason = 'reason' in anomaly.koskiDoes ? anomaly.koskiDoes.reason : '';
    expect(reason).not.toBe('');
    expect(() => toVirtaOpiskeluoikeudet(spoiled, defaultKoskiEnvironment)).toThrow(reason);
  });
});

const unlessNothingToSpoil = <T>(make: () => T): T | undefined => {
  try {
    return make();
  } catch (error) {
    if (error instanceof ToolkitError && error.code === 'anomaly-without-target') return undefined;
    throw error;
  }
};

describe('every register error', () => {
  it.each(anomalies)('$name: changes the documents, and nothing of them beside', (anomaly) => {
    const healthy = toPersonDocuments(generate(anomaly));
    const student = generate(anomaly, { anomaly: anomaly.name });
    const spoiled = toPersonDocuments(student);
    expect(spoiled).not.toEqual(healthy);
    expect(spoiled.hakutoiveet).toEqual(healthy.hakutoiveet);
    expect(spoiled.virta.map(({ record }) => record)).toEqual([toVirtaRecord(student)]);
  });

  it('is told in a sentence of its own, with the claims that it shows', () => {
    expect(new Set(anomalies.map(({ name }) => name)).size).toBe(anomalies.length);
    expect(anomalies.length).toBeGreaterThanOrEqual(15);
    for (const { about, claims } of anomalies) {
      expect(about).toMatch(/^[A-Z].*\.$/);
      expect(claims.length).toBeGreaterThan(0);
    }
  });

  it('needs something to be wrong in: a student without it is refused', () => {
    const refused = (anomaly: AnomalyName, traits: StudentTraits) =>
      expect(() => generateStudent(stream('x'), { ...traits, anomaly }, { now: '2026-07-01' })).toThrow(ToolkitError);
    refused('a-fee-has-decimals', { lukuvuosimaksu: 'none-required' });
    refused('a-fee-period-stands-twice', { maksukaudet: 'ei-kausia' });
    refused('a-paid-sum-is-blank', { lukuvuosimaksu: 'payment-untold' });
    refused('an-enrolment-has-an-unknown-state', { ilmoittautuminenTila: 'EI_TEHTY' });
    refused('a-right-has-an-unknown-state', { virta: 'ei-oikeutta' });
    refused('the-states-of-a-right-come-newest-first', {});
    refused('credits-have-a-decimal-comma', { vaihe: 'uusi' });
  });

  it('is never passed over in silence when chance leaves nothing that it could be in', () => {
    const student = generate({ name: 'x', needs: 'attainments' }, { anomaly: 'credits-have-a-decimal-comma' });
    const idle = { ...student, opiskeluoikeudet: student.opiskeluoikeudet.map((one) => ({ ...one, suoritukset: [] })) };
    expect(() => toVirtaRecord(idle)).toThrow(expect.objectContaining({ code: 'anomaly-without-target' }));
  });

  it('does what it says in any student who has what it needs, unless chance leaves nothing that it could be in', () => {
    const anyAnomaly = fc.constantFrom(...anomalies);
    fc.assert(
      fc.property(fc.nat(), anyTraits, anyAnomaly, (seed, traits, { name, koskiDoes }) => {
        if (contradiction({ ...traits, anomaly: name }) !== undefined || traits.tilat?.includes('7')) return;
        const student = generateStudent(stream(seed), { ...traits, anomaly: name }, { now: '2026-07-01' });
        const documents = unlessNothingToSpoil(() => toPersonDocuments(student));
        if (documents === undefined) return;
        const convert = () => toVirtaOpiskeluoikeudet(documents, defaultKoskiEnvironment);
        if (koskiDoes.outcome === 'converts') convert();
        else expect(convert).toThrow(koskiDoes.reason);
      }),
      { numRuns: 400 },
    );
  });

  it('has a name that is known', () => {
    const traits = { anomaly: 'a-fee-has-wings' } as unknown as StudentTraits;
    expect(() => generateStudent(stream('x'), traits, { now: '2026-07-01' })).toThrow(
      expect.objectContaining({ code: 'unknown-anomaly' }),
    );
  });
});
