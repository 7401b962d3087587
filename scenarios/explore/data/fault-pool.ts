import type { SimulatorName } from '#simulators';
import type { PersonFault } from '../../scenario.ts';

const registers: readonly SimulatorName[] = ['koski-migri', 'valintarekisteri-migri'];
const transient: readonly PersonFault['effect'][] = [
  { kind: 'status', status: 503 },
  { kind: 'status', status: 500 },
  { kind: 'cut', at: 'before-headers' },
  { kind: 'cut', at: 'in-body' },
  { kind: 'latency', ms: 80 },
];
// Whether a document that can't be read is asked for again is up to the flow, so it is broken each time.
const lasting: readonly PersonFault['effect'][] = [
  ...transient,
  // A refusal is final, and so it is each time.
  { kind: 'status', status: 403 },
  { kind: 'malformed-json' },
  { kind: 'truncated-json' },
];

/** What may go wrong while a register is asked about the person: once, or always. */
export const faultPool: readonly PersonFault[] = [
  ...registers.flatMap((simulator): readonly PersonFault[] => [
    ...transient.map((effect) => ({ where: { simulator }, when: { nth: 1 }, effect })),
    ...lasting.map((effect) => ({ where: { simulator }, effect })),
  ]),
  { where: { simulator: 'valintarekisteri-migri' }, when: { nth: 1 }, effect: { kind: 'session-expired' } },
  { where: { simulator: 'koski-migri' }, effect: { kind: 'virta-down' } },
];
