import { koskiErrors, valintarekisteriErrors } from '#contracts';
import { must } from '../expectation.ts';
import { hetuOfNobody, many, oidOfNobody } from '../nobody.ts';
import { migriHakijat } from './body-judges.ts';
import { error, jsonType, type KoskiRule, theme } from './provider.ts';

const rule = theme('valinta', ['caller']);

const passedOn = ({ status, body }: { readonly status: number; readonly body: unknown }) =>
  error(koskiErrors.valintaTulosServiceError(status, JSON.stringify(body)));

/** KM-021, VM-029 */
const wrongSize = passedOn(valintarekisteriErrors.size);
const nobody = { status: 200, body: '[]', headers: { 'content-type': jsonType } };

/** What Koski hands on to Valintarekisteri and back. */
export const valintaRules: readonly KoskiRule[] = [
  rule({
    id: 'persons-whom-valintarekisteri-does-not-know-give-an-empty-list',
    claims: ['KM-003', 'KM-004', 'KM-020'],
    check: (koski) =>
      koski.hold([
        { ask: { path: '/valinta/oid', body: { oids: [oidOfNobody(5)] } }, expect: nobody },
        { ask: { path: '/valinta/hetut', body: { hetut: [hetuOfNobody(6)] } }, expect: nobody },
      ]),
  }),
  rule({
    id: 'format-and-duplicates-go-unchecked',
    claims: ['KM-018'],
    check: (koski) =>
      koski.hold([
        { ask: { path: '/valinta/oid', body: { oids: ['X', 'X', ''] } }, expect: nobody },
        { ask: { path: '/valinta/hetut', body: { hetut: ['X', 'X', ''] } }, expect: nobody },
      ]),
  }),
  rule({
    id: 'an-empty-list-gets-the-error-of-valintarekisteri-as-a-text',
    claims: ['KM-018', 'KM-021'],
    check: (koski) =>
      koski.hold([
        { ask: { path: '/valinta/oid', body: { oids: [] } }, expect: wrongSize },
        { ask: { path: '/valinta/hetut', body: { hetut: [] } }, expect: wrongSize },
      ]),
  }),
  rule({
    id: 'five-thousand-persons-are-answered',
    claims: ['KM-018', 'KM-020'],
    check: (koski) =>
      koski.hold([
        { ask: { path: '/valinta/oid', body: { oids: many(5000, oidOfNobody) } }, expect: nobody },
        { ask: { path: '/valinta/hetut', body: { hetut: many(5000, hetuOfNobody) } }, expect: nobody },
      ]),
  }),
  rule({
    id: 'five-thousand-and-one-persons-are-too-many',
    claims: ['KM-018', 'KM-021'],
    check: (koski) =>
      koski.hold([
        { ask: { path: '/valinta/oid', body: { oids: many(5001, oidOfNobody) } }, expect: wrongSize },
        { ask: { path: '/valinta/hetut', body: { hetut: many(5001, hetuOfNobody) } }, expect: wrongSize },
      ]),
  }),
  rule({
    id: 'an-accepted-applicant-is-passed-on-as-valintarekisteri-tells-of-them',
    claims: ['KM-003', 'KM-004', 'KM-019', 'KM-020'],
    needs: ['persons'],
    check: (koski) => {
      const { oid, hetu = '' } = koski.persons.student.henkilo;
      const told = { status: 200, headers: { 'content-type': jsonType } };
      const one = must<string>('one applicant with options', (text) => /^\[\{.*"hakemukset":\[\{/.test(text));
      return koski.hold([
        { ask: { path: '/valinta/oid', body: { oids: [oid] } }, expect: { ...told, body: migriHakijat } },
        { ask: { path: '/valinta/oid', body: { oids: [oid] } }, expect: { ...told, body: one } },
        { ask: { path: '/valinta/hetut', body: { hetut: [hetu] } }, expect: { ...told, body: migriHakijat } },
        { ask: { path: '/valinta/hetut', body: { hetut: [hetu] } }, expect: { ...told, body: one } },
      ]);
    },
  }),
  rule({
    id: 'a-batch-that-fails-in-valintarekisteri-is-passed-on-with-its-status',
    claims: ['KM-021', 'VM-063'],
    needs: ['persons'],
    check: (koski) =>
      koski.hold([
        {
          ask: { path: '/valinta/oid', body: { oids: [koski.persons.inactivated.henkilo.oid] } },
          expect: passedOn(valintarekisteriErrors.internal),
        },
      ]),
  }),
  rule({
    id: 'a-session-that-expires-is-renewed-once-without-the-client-noticing',
    claims: ['KM-022'],
    needs: ['persons', 'control'],
    alone: true,
    check: (koski) => {
      const oids = [oidOfNobody(6)];
      const fault = {
        where: { simulator: 'valintarekisteri-migri', person: oids[0] ?? '' },
        when: { nth: 1 },
        effect: { kind: 'session-expired' },
      } as const;
      return koski.control.withFault(fault, () =>
        koski.hold([{ ask: { path: '/valinta/oid', body: { oids } }, expect: nobody }]),
      );
    },
  }),
  rule({
    id: 'a-session-that-is-refused-twice-is-told-as-the-401-of-valintarekisteri',
    claims: ['KM-021', 'KM-022'],
    needs: ['control'],
    alone: true,
    check: (koski) => {
      const hetut = [hetuOfNobody(7)];
      const fault = {
        where: { simulator: 'valintarekisteri-migri', person: hetut[0] ?? '' },
        effect: { kind: 'session-expired' },
      } as const;
      return koski.control.withFault(fault, () =>
        koski.hold([
          { ask: { path: '/valinta/hetut', body: { hetut } }, expect: passedOn(valintarekisteriErrors.noSession) },
        ]),
      );
    },
  }),
  rule({
    id: 'valintarekisteri-that-does-not-answer-is-an-internal-error',
    claims: ['KM-023', 'KM-027'],
    needs: ['control'],
    alone: true,
    check: (koski) => {
      const oids = [oidOfNobody(7)];
      const fault = {
        where: { simulator: 'valintarekisteri-migri', person: oids[0] ?? '' },
        effect: { kind: 'cut', at: 'before-headers' },
      } as const;
      return koski.control.withFault(fault, () =>
        koski.hold([{ ask: { path: '/valinta/oid', body: { oids } }, expect: error(koskiErrors.internalError) }]),
      );
    },
  }),
];
