import type { DocumentRegister, FaultDesk, Journal } from '#simulators';
import type { RegisterAccess } from '../subjects/subject.ts';

/** The pair of simulators that a run works with: what the subject is told of them, and what the runner steers. */
export interface ScenarioRegisters {
  readonly access: RegisterAccess;
  readonly register: Pick<DocumentRegister, 'put' | 'remove'>;
  readonly faults: Pick<FaultDesk, 'plan' | 'cancel'>;
  readonly journal: Pick<Journal, 'entries'>;
}
