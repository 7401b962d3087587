import { casErrors, valintarekisteriErrors, valintarekisteriLoginErrors } from '#contracts';
import { oidOfNobody } from '../nobody.ts';
import { error, loginError, loginPath, nobody, theme, type ValintarekisteriRule } from './provider.ts';

const rule = theme('time', ['user', 'control']);

const minute = 60_000;
const isAlive = (session: string) => ({ ask: { body: [oidOfNobody(1)], session }, expect: nobody });
const isGone = (session: string) => ({
  ask: { body: [oidOfNobody(1)], session },
  expect: error(valintarekisteriErrors.noSession),
});
const refused = (ticket: string) => ({
  ask: { method: 'GET', path: `${loginPath}?ticket=${ticket}`, session: 'none' as const },
  expect: loginError(valintarekisteriLoginErrors.ticket(ticket)),
});

/** What grows too old, and what is too slow; needs a control plane that moves the clock. */
export const timeRules: readonly ValintarekisteriRule[] = [
  rule({
    id: 'a-ticket-is-good-for-ten-seconds',
    claims: ['VM-007', 'VM-012'],
    alone: true,
    check: async (registers) => {
      const tgt = await registers.grant(registers.user);
      const [young, old] = [await registers.ticket(tgt), await registers.ticket(tgt)];
      return [
        ...(await registers.control.withClock(9000, async () =>
          registers.hold([isAlive(await registers.login(young))]),
        )),
        ...(await registers.control.withClock(11_000, () => registers.hold([refused(old)]))),
      ];
    },
  }),
  rule({
    id: 'a-session-that-nobody-has-read-for-an-hour-is-gone',
    claims: ['VM-018', 'VM-023'],
    alone: true,
    check: async (registers) => {
      const session = await registers.login(await registers.ticket(await registers.grant(registers.user)));
      return [
        ...(await registers.control.withClock(59 * minute, () => registers.hold([isAlive(session)]))),
        ...(await registers.control.withClock((59 + 61) * minute, () => registers.hold([isGone(session)]))),
      ];
    },
  }),
  rule({
    id: 'reading-a-session-within-half-an-hour-does-not-prolong-it',
    claims: ['VM-018'],
    alone: true,
    check: async (registers) => {
      const session = await registers.login(await registers.ticket(await registers.grant(registers.user)));
      return [
        ...(await registers.control.withClock(29 * minute, () => registers.hold([isAlive(session)]))),
        ...(await registers.control.withClock(61 * minute, () => registers.hold([isGone(session)]))),
      ];
    },
  }),
  rule({
    id: 'reading-a-session-after-half-an-hour-prolongs-it',
    claims: ['VM-018'],
    alone: true,
    check: async (registers) => {
      const session = await registers.login(await registers.ticket(await registers.grant(registers.user)));
      return [
        ...(await registers.control.withClock(31 * minute, () => registers.hold([isAlive(session)]))),
        ...(await registers.control.withClock(89 * minute, () => registers.hold([isAlive(session)]))),
      ];
    },
  }),
  rule({
    id: 'a-cas-that-takes-more-than-a-second-counts-as-a-bad-ticket',
    claims: ['VM-017'],
    alone: true,
    check: async (registers) => {
      const ticket = await registers.ticket(await registers.grant(registers.user));
      const slow = { where: { simulator: 'cas' }, effect: { kind: 'cas-slow', ms: 1200 } } as const;
      return registers.control.withFault(slow, () => registers.hold([refused(ticket)]));
    },
  }),
  rule({
    id: 'a-session-store-that-fails-is-500-in-other-words-than-a-failed-batch',
    claims: ['VM-070'],
    alone: true,
    needs: ['session'],
    check: (registers) => {
      const body = [oidOfNobody(2)];
      const down = {
        where: { simulator: 'valintarekisteri-migri', person: body[0] ?? '' },
        effect: { kind: 'session-store-down' },
      } as const;
      return registers.control.withFault(down, () =>
        registers.hold([{ ask: { body }, expect: error(valintarekisteriErrors.sessionStore) }]),
      );
    },
  }),
  rule({
    id: 'a-ticket-granting-ticket-lives-eight-hours-and-its-sessions-no-longer',
    claims: ['VM-005', 'VM-008', 'VM-018'],
    alone: true,
    check: async (registers) => {
      const tgt = await registers.grant(registers.user);
      const session = await registers.login(await registers.ticket(tgt));
      const ask = { path: `/v1/tickets/${tgt}`, form: { service: registers.service } };
      return [
        ...(await registers.control.withClock(7 * 60 * minute, () =>
          registers.holdCas([{ ask, expect: { status: 200 } }]),
        )),
        ...(await registers.control.withClock(8 * 60 * minute + minute, async () => [
          ...(await registers.holdCas([{ ask, expect: casErrors.noSuchTgt(tgt) }])),
          ...(await registers.hold([isGone(session)])),
        ])),
      ];
    },
  }),
];
