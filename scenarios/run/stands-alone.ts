import type { FaultKind } from '#simulators';
import type { PersonFault, World } from '../scenario.ts';

const ofLogins: ReadonlySet<FaultKind> = new Set(['ticket-expired', 'cas-slow', 'certificate-refused']);

/** The exchanges that it bites in name no person: CAS knows only who logs in, TLS only the certificate. */
export const namesNobody = ({ effect, where }: PersonFault): boolean =>
  ofLogins.has(effect.kind) || where?.simulator === 'cas';

/**
 * The scenario would disturb others that run at the same time: they share the login, the session and the certificate, and
 * what the subject can do at a time.
 */
export const standsAlone = ({ faults = [], applicants = 1 }: World): boolean =>
  applicants > 1 || faults.some((fault) => namesNobody(fault) || fault.effect.kind === 'session-expired');
