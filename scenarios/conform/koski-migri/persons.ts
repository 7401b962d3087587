import { koskiErrors, type PersonDocuments } from '#contracts';
import { must } from '../expectation.ts';
import type { Departure } from '../rule.ts';
import { tellSeen, textOf } from '../seen.ts';
import { migriOppija } from './body-judges.ts';
import { type Case, error, jsonType, type KoskiProvider, type KoskiRule, type Question, theme } from './provider.ts';

const rule = theme('persons', ['caller', 'persons']);
const steered = theme('registers', ['caller', 'persons', 'control']);

const oidOf = ({ henkilo }: PersonDocuments): string => henkilo.oid;
const byOid = (oid: string): Question => ({ path: '/oid', body: { oid } });
const byHetu = (hetu = ''): Question => ({ path: '/hetu', body: { hetu } });

/** Every question must have the very answer of the first one. */
const haveOneAnswer = async (
  koski: KoskiProvider,
  [first, ...others]: readonly Question[],
): Promise<readonly Departure[]> => {
  const own = await koski.ask(first ?? {});
  if ('nothing' in own || own.status !== 200) {
    return [{ at: koski.tell(first ?? {}), expected: 'status 200', got: tellSeen(own) }];
  }
  return koski.hold(others.map((ask) => ({ ask, expect: { status: 200, body: textOf(own) } })));
};

const while_ = (kind: 'virta-down' | 'ytr-down', person: string) =>
  ({
    where: { simulator: 'koski-migri', person },
    effect: { kind },
  }) as const;

export const personRules: readonly KoskiRule[] = [
  rule({
    id: 'a-linked-oid-answers-with-the-master-and-all-of-their-rights',
    claims: ['KM-073', 'KM-074'],
    check: (koski) => {
      const { oid, linkitetytOidit } = koski.persons.student.henkilo;
      return haveOneAnswer(koski, [oid, ...linkitetytOidit].map(byOid));
    },
  }),
  rule({
    id: 'a-person-is-the-same-by-oid-and-by-hetu',
    claims: ['KM-001', 'KM-002', 'KM-074'],
    check: async (koski) => {
      const { other, lukiolainen } = koski.persons;
      return [
        ...(await haveOneAnswer(koski, [byOid(oidOf(other)), byHetu(other.henkilo.hetu)])),
        ...(await haveOneAnswer(koski, [byOid(oidOf(lukiolainen)), byHetu(lukiolainen.henkilo.hetu)])),
      ];
    },
  }),
  rule({
    id: 'a-former-hetu-answers-with-the-current-one',
    claims: ['KM-075'],
    check: (koski) => {
      const { hetu, vanhatHetut } = koski.persons.student.henkilo;
      const current = must<string>('the current hetu', (text) => text.includes(`"hetu":"${hetu}"`));
      return koski.hold(vanhatHetut.map((old) => ({ ask: byHetu(old), expect: { status: 200, body: current } })));
    },
  }),
  rule({
    id: 'rights-of-koski-and-of-the-matriculation-register-are-answered-as-the-schema-says',
    claims: ['KM-079', 'KM-087'],
    check: (koski) =>
      koski.hold([
        {
          ask: byHetu(koski.persons.lukiolainen.henkilo.hetu),
          expect: { status: 200, body: migriOppija, headers: { 'content-type': jsonType } },
        },
      ]),
  }),
  rule({
    id: 'a-person-without-studies-gets-404-with-the-master-oid',
    claims: ['KM-047', 'KM-050'],
    check: (koski) => {
      const { oid, linkitetytOidit } = koski.persons.nobody.henkilo;
      return koski.hold(
        [oid, ...linkitetytOidit].map(
          (asked): Case => ({ ask: byOid(asked), expect: error(koskiErrors.notFoundByOid(oid)) }),
        ),
      );
    },
  }),
  rule({
    id: 'a-person-of-whose-studies-migri-gets-none-gets-the-same-404-by-oid-and-by-hetu',
    claims: ['KM-051', 'KM-079', 'KM-080'],
    check: (koski) => {
      const { oid, hetu } = koski.persons.unseen.henkilo;
      const expect = error(koskiErrors.nothingForMigri);
      return koski.hold([
        { ask: byOid(oid), expect },
        { ask: byHetu(hetu), expect },
      ]);
    },
  }),
  rule({
    id: 'a-virta-answer-that-koski-cannot-read-is-503',
    claims: ['KM-055'],
    check: (koski) =>
      koski.hold([{ ask: byOid(oidOf(koski.persons.unreadable)), expect: error(koskiErrors.virtaUnavailable) }]),
  }),
];

/** What Koski makes of registers that are down; needs a control plane to take them down. */
export const registerRules: readonly KoskiRule[] = [
  steered({
    id: 'virta-that-is-down-is-503-for-the-whole-person',
    claims: ['KM-052'],
    alone: true,
    check: (koski) => {
      const { oid } = koski.persons.lukiolainen.henkilo;
      return koski.control.withFault(while_('virta-down', oid), () =>
        koski.hold([{ ask: byOid(oid), expect: error(koskiErrors.virtaUnavailable) }]),
      );
    },
  }),
  steered({
    id: 'ytr-that-is-down-is-503-for-the-whole-person',
    claims: ['KM-053'],
    alone: true,
    check: (koski) => {
      const { oid } = koski.persons.other.henkilo;
      return koski.control.withFault(while_('ytr-down', oid), () =>
        koski.hold([{ ask: byOid(oid), expect: error(koskiErrors.ytrUnavailable) }]),
      );
    },
  }),
  steered({
    id: 'virta-is-told-when-virta-and-ytr-are-both-down',
    claims: ['KM-054'],
    alone: true,
    check: (koski) => {
      const { oid } = koski.persons.other.henkilo;
      return koski.control.withFault(while_('ytr-down', oid), () =>
        koski.control.withFault(while_('virta-down', oid), () =>
          koski.hold([{ ask: byOid(oid), expect: error(koskiErrors.virtaUnavailable) }]),
        ),
      );
    },
  }),
  steered({
    id: 'a-person-that-nobody-knows-answers-before-virta-that-is-down',
    claims: ['KM-025', 'KM-056'],
    alone: true,
    check: (koski) => {
      const hetu = '010100+999X';
      return koski.control.withFault(while_('virta-down', hetu), () =>
        koski.hold([{ ask: byHetu(hetu), expect: error(koskiErrors.notFoundByHetu) }]),
      );
    },
  }),
  steered({
    id: 'virta-that-is-down-answers-before-studies-that-migri-does-not-get',
    claims: ['KM-025', 'KM-052'],
    alone: true,
    check: (koski) => {
      const { oid } = koski.persons.unseen.henkilo;
      return koski.control.withFault(while_('virta-down', oid), () =>
        koski.hold([{ ask: byOid(oid), expect: error(koskiErrors.virtaUnavailable) }]),
      );
    },
  }),
  steered({
    id: 'a-failure-of-virta-or-ytr-is-not-kept',
    claims: ['KM-088'],
    alone: true,
    check: async (koski) => {
      const { oid } = koski.persons.other.henkilo;
      const down = { ...while_('virta-down', oid), when: { nth: 1 } };
      return koski.control.withFault(down, async () => [
        ...(await koski.hold([{ ask: byOid(oid), expect: error(koskiErrors.virtaUnavailable) }])),
        ...(await koski.hold([{ ask: byOid(oid), expect: { status: 200 } }])),
      ]);
    },
  }),
];
