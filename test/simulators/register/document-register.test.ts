import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Henkilo, PersonDocuments } from '#contracts';
import { createDocumentRegister } from '#simulators';

const oid = (number: number) => `1.2.246.562.98.${String(number).padStart(11, '0')}`;
const hetu = (number: number) => `010199-9${String(number).padStart(2, '0')}X`;

const person = (number: number, henkilo: Partial<Henkilo> = {}): PersonDocuments => ({
  henkilo: { oid: oid(number), linkitetytOidit: [], vanhatHetut: [], etunimet: 'Koe', sukunimi: 'Henkilö', ...henkilo },
  virta: [],
  koski: [],
  hakutoiveet: [],
});

describe('a register of documents', () => {
  it('finds a person by master OID, linked OID, current hetu and former hetu', () => {
    const ada = person(1, { linkitetytOidit: [oid(11)], hetu: hetu(1), vanhatHetut: [hetu(2)] });
    const register = createDocumentRegister([ada, person(2)]);
    expect([register.findByOid(oid(1)), register.findByOid(oid(11))]).toEqual([ada, ada]);
    expect([register.findByHetu(hetu(1)), register.findByHetu(hetu(2))]).toEqual([ada, ada]);
    expect(register.findByOid(oid(3))).toBeUndefined();
  });

  it('replaces a person with the same master OID, who keeps the place in the list', () => {
    const register = createDocumentRegister([person(1, { hetu: hetu(1) }), person(2)]);
    register.put(person(1, { hetu: hetu(9) }));
    expect(register.findByHetu(hetu(1))).toBeUndefined();
    expect(register.list().map(({ henkilo }) => henkilo.hetu)).toEqual([hetu(9), undefined]);
  });

  it('lets an identifier go from one person to another when both are given', () => {
    const register = createDocumentRegister([person(1, { hetu: hetu(1) }), person(2)]);
    register.put([person(2, { hetu: hetu(1) }), person(1)]);
    expect(register.findByHetu(hetu(1))?.henkilo.oid).toBe(oid(2));
  });

  it('refuses an identifier that would lead to two persons, names both places masked, and stays as it was', () => {
    const register = createDocumentRegister([person(1, { hetu: hetu(1) })]);
    const refused = () => register.put([person(2), person(3, { vanhatHetut: [hetu(1)] })]);
    expect(refused).toThrow(
      expect.objectContaining({
        code: 'duplicate-identifier',
        message:
          'Hetu 010199-**** leads to two persons: the person 1.2.246.562.98.*******0001, already in the register, and person 2 of 2 (1.2.246.562.98.*******0003).',
        next: expect.stringContaining('linkitetytOidit'),
      }),
    );
    expect(register.size()).toBe(1);
    expect(register.findByOid(oid(2))).toBeUndefined();
  });

  it('refuses the same master OID twice in one go', () => {
    expect(() => createDocumentRegister([person(1), person(1)])).toThrow(/OID .* leads to two persons: person 1 of 2/);
  });

  it('goes back to what it was made with', () => {
    const register = createDocumentRegister([person(1, { hetu: hetu(1) }), person(2)]);
    register.remove(oid(1));
    register.put(person(3, { hetu: hetu(1) }));
    register.reset();
    expect(register.list()).toEqual([person(1, { hetu: hetu(1) }), person(2)]);
    expect(register.findByHetu(hetu(1))?.henkilo.oid).toBe(oid(1));
  });

  it('hides who lies beneath behind who is put with the same master OID, and gives them back when reset', () => {
    const beneath = createDocumentRegister([person(1, { linkitetytOidit: [oid(11)], hetu: hetu(1) }), person(2)]);
    const register = createDocumentRegister([], { beneath });
    expect([register.findByOid(oid(11)), register.findByHetu(hetu(1))]).toEqual([
      beneath.find(oid(1)),
      beneath.find(oid(1)),
    ]);
    register.put(person(1, { hetu: hetu(9) }));
    expect([oid(1), hetu(9)].map(register.find)).toEqual([person(1, { hetu: hetu(9) }), person(1, { hetu: hetu(9) })]);
    expect([oid(11), hetu(1)].map(register.find)).toEqual([undefined, undefined]);
    expect([register.remove(oid(1)), register.remove(oid(1)), register.remove(oid(2))]).toEqual([true, false, true]);
    expect([register.find(oid(1)), register.find(oid(2)), register.size()]).toEqual([undefined, undefined, 0]);
    register.reset();
    expect([register.find(hetu(1)), register.find(oid(2))]).toEqual([beneath.find(oid(1)), person(2)]);
  });

  it('pages through those put here, then those beneath, without who is hidden', () => {
    const register = createDocumentRegister([person(7)], {
      beneath: createDocumentRegister([1, 2, 3].map((n) => person(n))),
    });
    const oidsOf = (offset: number, limit: number) =>
      register.page({ offset, limit }).persons.map((one) => one.henkilo.oid);
    expect(register.page({ offset: 0, limit: 10 }).total).toBe(4);
    expect(oidsOf(0, 10)).toEqual([7, 1, 2, 3].map(oid));
    expect([oidsOf(0, 1), oidsOf(0, 2), oidsOf(2, 5)]).toEqual([[oid(7)], [oid(7), oid(1)], [oid(2), oid(3)]]);
    register.remove(oid(2));
    expect(oidsOf(0, 10)).toEqual([7, 1, 3].map(oid));
  });

  it('refuses a person who would share an identifier with somebody beneath', () => {
    const beneath = createDocumentRegister([person(1, { hetu: hetu(1) })]);
    const register = createDocumentRegister([], { beneath });
    expect(() => register.put(person(2, { hetu: hetu(1) }))).toThrow('leads to two persons');
    expect(() => register.put(person(2, { linkitetytOidit: [oid(1)] }))).toThrow('leads to two persons');
    expect(register.size()).toBe(0);
  });

  it.each([
    ['alone', true],
    ['over another one', false],
  ])('stays consistent with a plain list of persons, whatever is put, refused and removed: %s', (_, isAlone) => {
    const number = fc.integer({ min: 0, max: 7 });
    const persons = fc.record({
      master: number,
      linked: fc.uniqueArray(number, { maxLength: 2 }),
      current: fc.option(number, { nil: undefined }),
      former: fc.uniqueArray(number, { maxLength: 2 }),
    });
    const step = fc.oneof(
      fc.record({ put: fc.array(persons, { minLength: 1, maxLength: 3 }) }),
      fc.record({ remove: number }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const initial = [
          person(0, { hetu: hetu(0) }),
          person(1, { linkitetytOidit: [oid(101)], vanhatHetut: [hetu(1)] }),
        ];
        const register = isAlone
          ? createDocumentRegister(initial)
          : createDocumentRegister([], { beneath: createDocumentRegister(initial) });
        let model = new Map(initial.map((documents) => [documents.henkilo.oid, documents]));
        for (const step of steps) {
          if ('remove' in step) {
            expect(register.remove(oid(step.remove))).toBe(model.delete(oid(step.remove)));
            continue;
          }
          const added = step.put.map(({ master, linked, current, former }) =>
            person(master, {
              linkitetytOidit: linked.map((link) => oid(link + 100)),
              ...(current === undefined ? {} : { hetu: hetu(current) }),
              vanhatHetut: former.map(hetu),
            }),
          );
          const next = new Map(model);
          for (const documents of added) next.set(documents.henkilo.oid, documents);
          const masters = new Set(added.map(({ henkilo }) => henkilo.oid));
          const isPossible = masters.size === added.length && isUnambiguous([...next.values()]);
          if (isPossible) {
            register.put(added);
            model = next;
          } else {
            expect(() => register.put(added)).toThrow('leads to two persons');
          }
        }
        const listed = [...model.values()].filter((documents) => isAlone || !initial.includes(documents));
        expect(new Set(register.list())).toEqual(new Set(listed));
        for (let index = 0; index < 8; index += 1) {
          for (const identifier of [oid(index), oid(index + 100), hetu(index)]) {
            const holder = [...model.values()].find(({ henkilo }) => allOf(henkilo).has(identifier));
            expect(register.find(identifier)).toEqual(holder);
          }
        }
      }),
    );
  });
});

const allOf = ({ oid: master, linkitetytOidit, hetu: current, vanhatHetut }: Henkilo) =>
  new Set([master, ...linkitetytOidit, ...(current === undefined ? [] : [current]), ...vanhatHetut]);

const isUnambiguous = (persons: readonly PersonDocuments[]): boolean => {
  const all = persons.flatMap(({ henkilo }) => [...allOf(henkilo)]);
  return new Set(all).size === all.length;
};
