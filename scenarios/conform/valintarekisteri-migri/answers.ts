import {
  valintarekisteriErrors as errors,
  type MigriHakijat as Hakijat,
  MigriHakijat,
  type PersonDocuments,
  validateMigriHakijat,
} from '#contracts';
import { type Expectation, type Judge, must } from '../expectation.ts';
import { findDisorder } from '../field-order.ts';
import { excerpt } from '../seen.ts';
import { error, hetut, isJson, nobody, oidit, theme, type ValintarekisteriRule } from './provider.ts';

const rule = theme('answers', ['session']);
const withPersons = theme('persons', ['session', 'persons']);

/** Applicants as the schema says, compact, in order, and with what the fields say of each other. */
const wellFormed: Judge<string> = (text) => {
  try {
    const value: unknown = JSON.parse(text);
    const [issue] = validateMigriHakijat(value);
    if (issue !== undefined)
      return [{ expected: 'what migri-hakijat.schema.json describes', got: `${issue.path} ${issue.message}` }];
    const disorder = findDisorder(value, MigriHakijat);
    if (disorder !== undefined) return [{ expected: 'fields in the order of the schema', got: disorder }];
    if (JSON.stringify(value) !== text) return [{ expected: 'compact JSON', got: excerpt(text) }];
    return (value as Hakijat).flatMap(judgeHakija);
  } catch {
    return [{ expected: 'JSON', got: `no JSON: ${excerpt(text)}` }];
  }
};

const judgeHakija: Judge<Hakijat[number]> = ({ kansalaisuudet, syntymaaika, hakemukset }) => [
  ...(syntymaaika === undefined || /^\d{4}-\d\d-\d\d$/.test(syntymaaika)
    ? []
    : [{ expected: 'syntymaaika as YYYY-MM-DD', got: syntymaaika }]),
  ...(kansalaisuudet?.includes('246') ? [{ expected: 'no Finnish citizen', got: 'kansalaisuudet with 246' }] : []),
  ...(hakemukset.length === 0 ? [{ expected: 'an option for every person', got: 'hakemukset: []' }] : []),
  ...hakemukset.flatMap(({ maksuvelvollisuus, lukuvuosimaksu, hakukohdeOid }) => [
    ...((lukuvuosimaksu !== undefined) === (maksuvelvollisuus === 'REQUIRED')
      ? []
      : [
          {
            expected: 'lukuvuosimaksu with REQUIRED and only then',
            got: `maksuvelvollisuus ${maksuvelvollisuus}, lukuvuosimaksu ${lukuvuosimaksu}`,
          },
        ]),
    ...(hakukohdeOid.length === 35 ? [] : [{ expected: 'a hakukohdeOid of 35 characters', got: hakukohdeOid }]),
  ]),
];

const answer = (body: Expectation['body']): Expectation => ({
  status: 200,
  headers: { 'cache-control': 'no-store', 'content-type': isJson },
  ...(body === undefined ? {} : { body }),
});

/** Exactly these persons, in whatever order. */
const exactly = (...oids: readonly string[]): Judge<string> => {
  const wanted = [...oids].sort().join();
  return must(
    `${oids.length} persons, those that were asked for`,
    (text) => oidsIn(text).sort().join() === wanted,
    (text) => excerpt(oidsIn(text).join() || text),
  );
};

const oidsIn = (text: string): string[] => [...text.matchAll(/"henkiloOid":"([^"]*)"/g)].map(([, oid = '']) => oid);

/** The persons of an answer as a set: their order means nothing (VM-047). */
const sameSet = (expected: string): Judge<string> =>
  must('the same persons as alone', (text) => toSet(text) === toSet(expected));

const toSet = (text: string): string => {
  try {
    return (JSON.parse(text) as unknown[])
      .map((hakija) => JSON.stringify(hakija))
      .sort()
      .join('\n');
  } catch {
    return text;
  }
};

const both =
  (...judges: readonly Judge<string>[]): Judge<string> =>
  (text) =>
    judges.flatMap((one) => one(text));
const oidOf = ({ henkilo }: PersonDocuments): string => henkilo.oid;

export const answerRules: readonly ValintarekisteriRule[] = [
  rule({
    id: 'a-person-known-by-oid-is-answered-as-the-schema-says',
    claims: ['VM-039', 'VM-040', 'VM-041', 'VM-049', 'VM-050', 'VM-051', 'VM-052', 'VM-057'],
    needs: ['oid'],
    check: (registers) =>
      registers.hold([{ ask: { body: [registers.oid] }, expect: answer(both(wellFormed, exactly(registers.oid))) }]),
  }),
  rule({
    id: 'a-person-known-by-hetu-is-answered-as-the-schema-says',
    claims: ['VM-039', 'VM-045', 'VM-049', 'VM-050'],
    needs: ['hetu'],
    check: (registers) => {
      const own = must<string>('the hetu that was asked for', (text) =>
        text.includes(`"henkilotunnus":"${registers.hetu}"`),
      );
      return registers.hold([{ ask: { path: hetut, body: [registers.hetu] }, expect: answer(both(wellFormed, own)) }]);
    },
  }),
  rule({
    id: 'what-a-client-accepts-is-ignored',
    claims: ['VM-026', 'VM-049'],
    check: (registers) =>
      registers.hold(
        ['text/html', 'application/xml', undefined].map((accept) => ({
          ask: { body: ['X'], headers: { accept } },
          expect: nobody,
        })),
      ),
  }),
  rule({
    id: 'no-answer-may-be-kept-not-even-an-error',
    claims: ['VM-026'],
    check: (registers) =>
      registers.hold(
        [oidit, hetut].flatMap((path) => [
          { ask: { path, body: ['X'] }, expect: nobody },
          { ask: { path, body: [] }, expect: error(errors.size) },
          { ask: { path, body: ['X'], session: 'none' as const }, expect: error(errors.noSession) },
        ]),
      ),
  }),
  rule({
    id: 'the-same-question-has-the-same-answer',
    claims: ['VM-041', 'VM-047'],
    needs: ['oid'],
    check: async (registers) => {
      const first = await registers.ask({ body: [registers.oid] });
      const text = 'nothing' in first ? '' : new TextDecoder().decode(first.body);
      return registers.hold([{ ask: { body: [registers.oid] }, expect: answer(sameSet(text)) }]);
    },
  }),
  rule({
    id: 'parallel-questions-do-not-mix-persons',
    claims: ['VM-041'],
    needs: ['oids'],
    check: (registers) =>
      registers.hold(
        Array.from({ length: 12 }, (_, index) => {
          const oid = registers.oids[index % registers.oids.length] ?? registers.oids[0];
          return { ask: { body: [oid] }, expect: answer(exactly(oid)) };
        }),
      ),
  }),
  rule({
    id: 'several-persons-are-answered-at-once-and-those-whom-nobody-knows-are-left-out',
    claims: ['VM-046', 'VM-047', 'VM-066'],
    needs: ['oids'],
    check: (registers) =>
      registers.hold([
        { ask: { body: [...registers.oids, 'X'] }, expect: answer(both(wellFormed, exactly(...registers.oids))) },
      ]),
  }),
];

/** What is known of the persons that the control plane was given. */
export const personRules: readonly ValintarekisteriRule[] = [
  withPersons({
    id: 'a-linked-oid-is-shown-as-it-was-asked-for',
    claims: ['VM-041', 'VM-042'],
    check: (registers) => {
      const { oid, linkitetytOidit } = registers.persons.student.henkilo;
      const all = [oid, ...linkitetytOidit];
      return registers.hold([
        ...all.map((asked) => ({ ask: { body: [asked] }, expect: answer(both(wellFormed, exactly(asked))) })),
        { ask: { body: all }, expect: answer(exactly(...all)) },
      ]);
    },
  }),
  withPersons({
    id: 'only-a-current-hetu-finds-its-person',
    claims: ['VM-045'],
    check: (registers) => {
      const { oid, hetu = '', vanhatHetut } = registers.persons.student.henkilo;
      return registers.hold([
        { ask: { path: hetut, body: [hetu] }, expect: answer(exactly(oid)) },
        { ask: { path: hetut, body: vanhatHetut }, expect: nobody },
        {
          ask: { path: hetut, body: [hetu.toLowerCase(), ` ${hetu}`].filter((text) => text !== hetu) },
          expect: nobody,
        },
      ]);
    },
  }),
  withPersons({
    id: 'a-finnish-citizen-is-left-out',
    claims: ['VM-037', 'VM-038'],
    check: (registers) => {
      const { finn, other } = registers.persons;
      return registers.hold([
        { ask: { body: [oidOf(finn)] }, expect: nobody },
        { ask: { body: [oidOf(finn), oidOf(other)] }, expect: answer(exactly(oidOf(other))) },
      ]);
    },
  }),
  withPersons({
    id: 'a-person-without-an-accepted-option-is-left-out',
    claims: ['VM-038', 'VM-039'],
    check: (registers) => registers.hold([{ ask: { body: [oidOf(registers.persons.nobody)] }, expect: nobody }]),
  }),
  withPersons({
    id: 'one-inactivated-application-loses-the-whole-batch',
    claims: ['VM-062', 'VM-063'],
    check: (registers) => {
      const { inactivated, other } = registers.persons;
      return registers.hold([
        { ask: { body: [oidOf(inactivated)] }, expect: error(errors.internal) },
        { ask: { body: [oidOf(other), oidOf(inactivated)] }, expect: error(errors.internal) },
      ]);
    },
  }),
  theme('persons', ['persons', 'withoutRights'])({
    id: 'a-user-who-may-not-read-the-results-gets-500-and-not-403',
    claims: ['VM-065'],
    check: async (registers) => {
      const session = await registers.login(await registers.ticket(await registers.grant(registers.withoutRights)));
      return registers.hold([
        { ask: { body: [oidOf(registers.persons.other)], session }, expect: error(errors.internal) },
        { ask: { body: ['X'], session }, expect: nobody },
      ]);
    },
  }),
];
