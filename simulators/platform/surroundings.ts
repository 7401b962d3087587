import type { Clock, Register } from '../simulator.ts';
import type { FaultDesk } from './fault-desk.ts';
import type { Journal } from './journal.ts';

/** What every simulator is given: persons, time, planned faults and the journal. */
export interface Surroundings {
  readonly register: Register;
  readonly clock: Clock;
  readonly faults: FaultDesk;
  readonly journal: Journal;
  /** Tickets, session ids and drawn faults come from this seed. */
  readonly seed: string;
}
