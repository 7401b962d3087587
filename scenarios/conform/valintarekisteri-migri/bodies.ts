import { valintarekisteriErrors as errors } from '#contracts';
import { hetuOfNobody, many, oidOfNobody } from '../nobody.ts';
import { error, hetut, nobody, oidit, theme, type ValintarekisteriRule } from './provider.ts';

const rule = theme('bodies', ['session']);

/** The list of persons: what counts as one, and how long it may be. */
export const bodyRules: readonly ValintarekisteriRule[] = [
  rule({
    id: 'a-body-that-is-no-json-counts-as-nobody-and-gets-400',
    claims: ['VM-031'],
    check: (registers) =>
      registers.hold(
        [oidit, hetut].flatMap((path) =>
          ['', ' \n', 'null', '[', '["a"', "['a']", '{"oids":', 'koeajo'].map((body) => ({
            ask: { path, body },
            expect: error(errors.size),
          })),
        ),
      ),
  }),
  rule({
    id: 'json-that-is-no-list-gets-500',
    claims: ['VM-032'],
    check: (registers) =>
      registers.hold(
        [oidit, hetut].flatMap((path) =>
          ['{}', '{"oids":["X"]}', '"X"', '5', 'true'].map((body) => ({
            ask: { path, body },
            expect: error(errors.internal),
          })),
        ),
      ),
  }),
  rule({
    id: 'a-list-of-oids-takes-nothing-but-texts',
    claims: ['VM-033'],
    check: (registers) =>
      registers.hold(
        [[1], [null], [true], [{}], [[]], [oidOfNobody(0), 1]].map((body) => ({
          ask: { body },
          expect: error(errors.internal),
        })),
      ),
  }),
  rule({
    id: 'a-list-of-hetut-takes-numbers-and-null-but-nothing-else',
    claims: ['VM-034'],
    check: (registers) =>
      registers.hold([
        ...[[1], [null], [1.5, 'X']].map((body) => ({ ask: { path: hetut, body }, expect: nobody })),
        ...[[true], [{}], [[]]].map((body) => ({ ask: { path: hetut, body }, expect: error(errors.internal) })),
      ]),
  }),
  rule({
    id: 'what-stands-behind-the-list-is-ignored',
    claims: ['VM-031'],
    check: (registers) => registers.hold([{ ask: { body: `["${oidOfNobody(0)}"] koeajo` }, expect: nobody }]),
  }),
  rule({
    id: 'an-empty-list-gets-400',
    claims: ['VM-029'],
    check: (registers) =>
      registers.hold([oidit, hetut].map((path) => ({ ask: { path, body: [] }, expect: error(errors.size) }))),
  }),
  rule({
    id: 'one-person-whom-nobody-knows-gives-an-empty-list',
    claims: ['VM-036', 'VM-038', 'VM-046'],
    check: (registers) =>
      registers.hold([
        { ask: { body: [oidOfNobody(0)] }, expect: nobody },
        { ask: { path: hetut, body: [hetuOfNobody(0)] }, expect: nobody },
      ]),
  }),
  rule({
    id: 'identifiers-are-not-checked',
    claims: ['VM-036', 'VM-046'],
    check: (registers) =>
      registers.hold(
        [oidit, hetut].flatMap((path) => [[''], ['X'], [' ']].map((body) => ({ ask: { path, body }, expect: nobody }))),
      ),
  }),
  rule({
    id: 'five-thousand-persons-are-answered',
    claims: ['VM-029'],
    check: (registers) =>
      registers.hold([
        { ask: { body: many(5000, oidOfNobody) }, expect: nobody },
        { ask: { path: hetut, body: many(5000, hetuOfNobody) }, expect: nobody },
      ]),
  }),
  rule({
    id: 'five-thousand-and-one-persons-are-too-many',
    claims: ['VM-029'],
    check: (registers) =>
      registers.hold([
        { ask: { body: many(5001, oidOfNobody) }, expect: error(errors.size) },
        { ask: { path: hetut, body: many(5001, hetuOfNobody) }, expect: error(errors.size) },
      ]),
  }),
  rule({
    id: 'a-person-asked-for-twice-counts-once',
    claims: ['VM-030'],
    check: (registers) =>
      registers.hold([
        { ask: { body: [...many(5000, oidOfNobody), oidOfNobody(0), oidOfNobody(1)] }, expect: nobody },
        { ask: { path: hetut, body: [...many(5000, hetuOfNobody), hetuOfNobody(0)] }, expect: nobody },
      ]),
  }),
];
