import { gunzipSync, inflateSync } from 'node:zlib';
import { type Judge, must } from '../expectation.ts';
import type { Departure } from '../rule.ts';
import { excerpt, headersOf, jsonOf, type Seen, tellSeen, textOf } from '../seen.ts';
import { all, asKoskiWrites, inOrder, migriOppija } from './body-judges.ts';
import { jsonType, type KoskiProvider, type KoskiRule, type Question, theme } from './provider.ts';

const rule = theme('answers', ['caller']);

const byOid = (oid: string): Question => ({ path: '/oid', body: { oid } });
const byHetu = (hetu: string): Question => ({ path: '/hetu', body: { hetu } });

const asWritten = all(
  asKoskiWrites,
  inOrder,
  must('no null', (text) => !/[:[,]null[,\]}]/.test(text)),
);

/** A 200 with such a body. */
const known = (body: Judge<string>) => ({ status: 200, body, headers: { 'content-type': jsonType } });

/** Asks both; the second answer must be what `toText` makes of it, and the same as the first. */
const isSame = async (
  koski: KoskiProvider,
  [one, other]: readonly [Question, Question],
  what: string,
  toText: (seen: Seen) => string = textOfSeen,
): Promise<readonly Departure[]> => {
  const [first, second] = [await koski.ask(one), await koski.ask(other)];
  const [expected, got] = [textOfSeen(first), toText(second)];
  if (!('nothing' in first) && first.status === 200 && got === expected) return [];
  return [{ at: koski.tell(other), expected: `${what}: ${tellSeen(first)}`, got: excerpt(got) }];
};

const textOfSeen = (seen: Seen): string => ('nothing' in seen || seen.status !== 200 ? tellSeen(seen) : textOf(seen));

/** The text of a compressed answer, or what is wrong with it. */
const unpacked =
  (encoding: 'gzip' | 'deflate', unpack: (bytes: Uint8Array) => Uint8Array) =>
  (seen: Seen): string => {
    if ('nothing' in seen || seen.status !== 200) return tellSeen(seen);
    if (headersOf(seen, 'content-encoding').join() !== encoding) return `no Content-Encoding: ${encoding}`;
    try {
      return new TextDecoder().decode(unpack(seen.body));
    } catch {
      return `bytes that are no ${encoding}`;
    }
  };

export const answerRules: readonly KoskiRule[] = [
  rule({
    id: 'a-person-known-by-oid-is-answered-as-the-schema-says',
    claims: ['KM-002', 'KM-011', 'KM-078'],
    needs: ['oid'],
    check: (koski) => koski.hold([{ ask: byOid(koski.oid), expect: known(migriOppija) }]),
  }),
  rule({
    id: 'a-person-known-by-hetu-is-answered-as-the-schema-says',
    claims: ['KM-001', 'KM-011', 'KM-078'],
    needs: ['hetu'],
    check: (koski) => koski.hold([{ ask: byHetu(koski.hetu), expect: known(migriOppija) }]),
  }),
  rule({
    id: 'an-answer-is-one-line-of-json-in-the-order-of-the-schema-and-without-null',
    claims: ['KM-011', 'KM-092', 'KM-093', 'KM-094', 'KM-095', 'KM-097'],
    needs: ['oid'],
    check: (koski) => koski.hold([{ ask: byOid(koski.oid), expect: known(asWritten) }]),
  }),
  rule({
    id: 'the-answers-of-several-persons-are-all-written-alike',
    claims: ['KM-011', 'KM-092', 'KM-093', 'KM-094', 'KM-095', 'KM-097'],
    needs: ['oids'],
    check: (koski) =>
      koski.hold(koski.oids.map((oid) => ({ ask: byOid(oid), expect: known(all(migriOppija, asWritten)) }))),
  }),
  rule({
    id: 'an-answer-may-not-be-kept-and-names-the-machine',
    claims: ['KM-015', 'KM-016', 'KM-017'],
    needs: ['oid'],
    check: (koski) =>
      koski.hold([
        {
          ask: byOid(koski.oid),
          expect: {
            status: 200,
            headers: {
              'cache-control': 'no-store, no-cache, must-revalidate',
              pragma: 'no-cache',
              'x-backend-server': must('a name', (name) => name !== ''),
              'set-cookie': null,
              'access-control-allow-origin': null,
              etag: null,
              server: null,
            },
          },
        },
      ]),
  }),
  rule({
    id: 'the-same-question-has-the-same-answer',
    claims: ['KM-002', 'KM-087'],
    needs: ['oid'],
    check: (koski) => isSame(koski, [byOid(koski.oid), byOid(koski.oid)], 'the same as before'),
  }),
  rule({
    id: 'the-same-question-by-hetu-has-the-same-answer',
    claims: ['KM-001', 'KM-087'],
    needs: ['hetu'],
    check: (koski) => isSame(koski, [byHetu(koski.hetu), byHetu(koski.hetu)], 'the same as before'),
  }),
  rule({
    id: 'accept-text-html-changes-white-space-only',
    claims: ['KM-012'],
    needs: ['oid'],
    check: (koski) =>
      isSame(
        koski,
        [byOid(koski.oid), { ...byOid(koski.oid), headers: { accept: 'text/html' } }],
        'the same data, indented',
        (seen) => {
          const text = textOfSeen(seen);
          return text.startsWith('{\n  "henkilö" : {\n    "oid" : "') ? toCompact(text) : `not indented: ${text}`;
        },
      ),
  }),
  rule({
    id: 'an-answer-is-compressed-when-the-client-prefers-that',
    claims: ['KM-010'],
    needs: ['oid'],
    check: async (koski) => [
      ...(await isSame(
        koski,
        [byOid(koski.oid), { ...byOid(koski.oid), headers: { 'accept-encoding': 'gzip' } }],
        'the same, as gzip',
        unpacked('gzip', gunzipSync),
      )),
      ...(await isSame(
        koski,
        [byOid(koski.oid), { ...byOid(koski.oid), headers: { 'accept-encoding': 'gzip;q=0.1, deflate' } }],
        'the same, as deflate',
        unpacked('deflate', inflateSync),
      )),
    ],
  }),
  rule({
    id: 'class-refs-add-a-last-field-to-the-whole',
    claims: ['KM-013'],
    needs: ['oid'],
    check: (koski) =>
      koski.hold([
        {
          ask: { path: '/oid?class_refs=true', body: { oid: koski.oid } },
          expect: known(
            must(
              'a last "$class"',
              (text) => text.endsWith(',"$class":"fi.oph.koski.migri.MigriOppija"}'),
              (text) => `…${text.slice(-80)}`,
            ),
          ),
        },
      ]),
  }),
  rule({
    id: 'parallel-questions-do-not-mix-persons',
    claims: ['KM-002'],
    needs: ['oids'],
    check: async (koski) => {
      const alone = new Map<string, string>();
      for (const oid of koski.oids) alone.set(oid, textOfSeen(await koski.ask(byOid(oid))));
      const asked = Array.from({ length: 12 }, (_, index) => koski.oids[index % koski.oids.length] ?? koski.oids[0]);
      const seen = await Promise.all(asked.map((oid) => koski.ask(byOid(oid))));
      return asked.flatMap((oid, index) => {
        const [expected = '', got] = [alone.get(oid), textOfSeen(seen[index] ?? { nothing: 'nothing' })];
        const isOwn = expected === got && expected.includes('"opiskeluoikeudet"');
        return isOwn
          ? []
          : [{ at: `${koski.tell(byOid(oid))} among others`, expected: excerpt(expected), got: excerpt(got) }];
      });
    },
  }),
  rule({
    id: 'an-answer-tells-the-person-that-was-asked-for',
    claims: ['KM-002', 'KM-075'],
    needs: ['oid'],
    check: async (koski) => {
      const seen = await koski.ask(byOid(koski.oid));
      const oppija = jsonOf(seen) as { readonly henkilö?: { readonly oid?: string } } | undefined;
      if (typeof oppija?.henkilö?.oid === 'string') return [];
      return [{ at: koski.tell(byOid(koski.oid)), expected: 'henkilö with an oid', got: tellSeen(seen) }];
    },
  }),
];

/** Indented JSON in one line, its numbers and texts as they stand. */
const toCompact = (text: string): string =>
  text.replaceAll(/("(?:[^"\\]|\\.)*")|\s+/g, (_, literal: string | undefined) => literal ?? '');
