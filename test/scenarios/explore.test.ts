import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  applyChanges,
  createSubject,
  type ExploredCase,
  explore,
  parseExploredCase,
  putCase,
  toCaseText,
} from '#scenarios';
import { casesOnceFound } from './cases-once-found.ts';
import { type RunningRegisters, startRegisters } from './running.ts';

let registers: RunningRegisters;
beforeAll(async () => {
  registers = await startRegisters();
});
afterAll(() => registers.close());

const clean: ExploredCase = {
  format: 'koeajo-case/1',
  menettely: 'ensimmainen-lupa',
  person: 0,
  traits: {},
  documents: [],
  changes: [],
  faults: [],
  asked: 1,
};

describe('explore', () => {
  test('finds a bug without any scenario, and leaves of the case only what the bug needs', async () => {
    const subject = await createSubject('careless', { registers: registers.access });
    const { found, runs } = await explore({
      subject,
      registers,
      seed: 1,
      runs: 500,
      timeoutMs: 5000,
      menettelyt: ['ensimmainen-lupa'],
    });
    expect(runs).toBeLessThan(500);
    expect(found?.result.findings).not.toEqual([]);
    const { traits = {}, documents = [], changes = [], faults = [] } = found?.explored ?? {};
    expect(Object.keys(traits).length + documents.length + changes.length + faults.length).toBe(1);

    const again = await putCase(found?.explored ?? clean, { subject, registers, timeoutMs: 5000 });
    expect(again.findings).toEqual(found?.result.findings);
    await subject.close();
  });

  test('finds nothing in the reference flow, in any procedure', async () => {
    const subject = await createSubject('reference', { registers: registers.access });
    const result = await explore({ subject, registers, seed: 7, runs: 150, timeoutMs: 5000 });
    // Cases that can't be are not put.
    expect(result.runs).toBeGreaterThan(140);
    expect(result.found && toCaseText(result.found.explored)).toBeUndefined();
    await subject.close();
  }, 120_000);

  test.each(Object.entries(casesOnceFound))('is content again where %s', async (_, explored) => {
    const subject = await createSubject('reference', { registers: registers.access });
    const { verdict, findings } = await putCase(explored, { subject, registers, timeoutMs: 5000 });
    expect({ verdict, findings }).toEqual({ verdict: 'passed', findings: [] });
    await subject.close();
  });

  test('draws the same cases from the same seed', async () => {
    const subject = await createSubject('careless', { registers: registers.access });
    const search = () => explore({ subject, registers, seed: 3, runs: 300, timeoutMs: 5000 });
    const [one, two] = [await search(), await search()];
    expect(one.found?.explored).toEqual(two.found?.explored);
    expect(one.runs).toBe(two.runs);
    await subject.close();
  }, 120_000);

  test('says nothing of a subject that cannot be asked', async () => {
    const subject = await createSubject('http://127.0.0.1:1', { registers: registers.access });
    const result = await explore({ subject, registers, seed: 1, runs: 50, timeoutMs: 1000 });
    expect(result.found).toBeUndefined();
    expect(result.inconclusive).toMatch(/could not be asked/);
    await subject.close();
  });
});

describe('a change', () => {
  const question = {
    hakemus: { lahetetty: '2024-05-22T22:30:00Z', passi: { voimassa: '2026-01-31' } },
    hetki: '2026-01-31',
  };

  test('sets, removes, or tells a day by another one, in Helsinki and to the end of a shorter month', () => {
    expect(applyChanges(question, [{ path: 'hakemus.passi.voimassa', to: 7 }]).hakemus.passi.voimassa).toBe(7);
    expect(applyChanges(question, [{ path: 'hakemus.passi', remove: true }]).hakemus).toEqual({
      lahetetty: question.hakemus.lahetetty,
    });
    const voimassa = (change: object) =>
      applyChanges(question, [{ path: 'hakemus.passi.voimassa', dayOf: 'hetki', ...change }]).hakemus.passi.voimassa;
    expect(voimassa({})).toBe('2026-01-31');
    expect(voimassa({ months: 1 })).toBe('2026-02-28');
    expect(voimassa({ months: 1, days: 1 })).toBe('2026-03-01');
    expect(voimassa({ days: -31, clock: '12:00:00Z' })).toBe('2025-12-31T12:00:00Z');
    expect(voimassa({ dayOf: 'hakemus.lahetetty' })).toBe('2024-05-23');
  });

  test('spells the same otherwise, a name in each of its languages', () => {
    const told = {
      nimi: { fi: 'Lapin yliopisto', sv: 'Lapplands universitet' },
      maat: ['524', '050'],
      syntynyt: '2000-01-31',
    };
    expect(
      applyChanges(told, [
        { path: 'nimi', told: 'in capitals' },
        { path: 'nimi.fi', told: 'by the name of a faculty' },
        { path: 'maat', told: 'in the other order' },
        { path: 'maat', told: 'in capitals' },
        { path: 'syntynyt', told: 'as 31.1.2000' },
        { path: 'kutsumanimi', told: 'in capitals' },
      ]),
    ).toEqual({
      nimi: { fi: 'LAPIN YLIOPISTO, Faculty of Science', sv: 'LAPPLANDS UNIVERSITET' },
      maat: ['050', '524'],
      syntynyt: '31.1.2000',
    });
  });

  test('tells a sum for each begun month of the studies, of a year at most', () => {
    const varat = (paattyy: string, and?: number) =>
      applyChanges({ varat: 7, opiskelu: { alkaa: '2026-08-31', paattyy } }, [
        { path: 'varat', monthly: 800, of: 'opiskelu', ...(and === undefined ? {} : { and }) },
      ]).varat;
    expect(varat('2027-02-27')).toBe(4800);
    expect(varat('2027-02-28', -0.01)).toBe(5599.99);
    expect(varat('2029-07-31')).toBe(9600);
    expect(applyChanges({ varat: 7 }, [{ path: 'varat', monthly: 800, of: 'opiskelu' }]).varat).toBe(7);
  });

  test('tells what the registers hold, where they hold something', () => {
    const registers = { linkitetytOidit: ['1.2.246.562.98.00000000017'] };
    const oid = (asIn: string) => applyChanges({ oid: 'own' }, [{ path: 'oid', asIn }], registers).oid;
    expect(oid('linkitetytOidit.0')).toBe('1.2.246.562.98.00000000017');
    expect(oid('linkitetytOidit.1')).toBe('own');
    expect(oid('nowhere.0')).toBe('own');
  });

  test('stays as it was told, whatever is changed after it', () => {
    const first = { path: 'hakemus.passi', to: { voimassa: '2030-01-01' } };
    applyChanges(question, [first, { path: 'hakemus.passi.voimassa', to: '2000-01-01' }]);
    expect(first.to.voimassa).toBe('2030-01-01');
  });

  test('that leads nowhere is left out, and the question stays as it is', () => {
    const before = structuredClone(question);
    expect(
      applyChanges(question, [
        { path: 'lupa.laji', to: 'P' },
        { path: 'hakemus.x', dayOf: 'nowhere' },
      ]),
    ).toEqual(before);
    applyChanges(question, [{ path: 'hakemus.passi.voimassa', to: 7 }]);
    expect(question).toEqual(before);
  });
});

describe('a saved case', () => {
  test('is read as it was saved, and told in words', () => {
    const saved: ExploredCase = {
      ...clean,
      traits: { lukuvuosimaksu: 'unpaid' },
      documents: [{ path: 'virta.0.record.opiskeluoikeudet.0.tilat.0.koodi', to: '4' }],
      changes: [
        { path: 'hakemus.toimeentulo.varat', to: 9599.99 },
        { path: 'hakemus.toimeentulo.varat', monthly: 800, of: 'hakemus.opiskelu', and: -0.01 },
        { path: 'hakemus.passi.voimassa', dayOf: 'hakemus.haettuAika.loppu', days: -1 },
        { path: 'hakemus.henkilo.hetu', remove: true },
        { path: 'hakemus.henkilo.sukunimi', told: 'in capitals' },
        { path: 'hakemus.henkilo.oppijanumero', asIn: 'henkilo.linkitetytOidit.0' },
      ],
      faults: [{ where: { simulator: 'koski-migri' }, when: { nth: 1 }, effect: { kind: 'status', status: 503 } }],
    };
    expect(parseExploredCase(JSON.stringify(saved), 'case.json')).toEqual(saved);
    expect(toCaseText(saved).split('\n')).toEqual([
      '  ensimmainen-lupa, person 0',
      '  the student: lukuvuosimaksu = unpaid',
      '  the registers: virta.0.record.opiskeluoikeudet.0.tilat.0.koodi = 4',
      '  hakemus.toimeentulo.varat = 9599.99',
      '  hakemus.toimeentulo.varat = 800 for each month of hakemus.opiskelu, and -0.01',
      '  hakemus.passi.voimassa = the day of hakemus.haettuAika.loppu - 1 day',
      '  hakemus.henkilo.hetu is absent',
      '  hakemus.henkilo.sukunimi in capitals',
      '  hakemus.henkilo.oppijanumero = henkilo.linkitetytOidit.0 of the registers',
      '  fault: koski-migri status 503, only request 1',
    ]);
  });

  test.each([
    ['{', 'case-not-json'],
    ['null', 'not-a-case'],
    ['{"format":"koeajo-case/1"}', 'not-a-case'],
    [JSON.stringify({ ...clean, traits: { laji: 'vaihto', tutkinto: 'ylempi' } }), 'traits-contradict'],
  ])('that is none is refused: %s', (text, code) => {
    expect(() => parseExploredCase(text, 'case.json')).toThrow(expect.objectContaining({ code, where: 'case.json' }));
  });
});
