import type { SimulatorName } from '../simulator.ts';
import type { EffectOf, FaultKind } from './fault.ts';

/**
 * One request and its answer, as the simulator fills it in while it works; the journal keeps it, faults match on it.
 */
export interface Exchange {
  readonly id: number;
  readonly simulator: SimulatorName;
  /** Set once the request has been routed: `/hetu`, `/valinta/oid`, `/hakemukset/hetut`, `/v1/tickets` … */
  endpoint?: string;
  /** Certificate subject or CAS user, once known. */
  caller?: string;
  /** OIDs and hetut that the request asks for, as asked. */
  persons: readonly string[];
  requestBody?: string;
  /** Koski's audit entry, when the real one would be written. */
  audit?: AuditEvent;
  /** The planned fault of this kind that bites in this exchange: to be asked at the point where it would bite. */
  readonly fault: <K extends FaultKind>(kind: K) => EffectOf<K> | undefined;
}

/** Source: koski-api.md 5.6. */
export interface AuditEvent {
  readonly operation: 'OPISKELUOIKEUS_KATSOMINEN';
  /** Master OID of the person. */
  readonly oppijaHenkiloOid: string;
  readonly user: string;
  readonly ip: string;
  readonly userAgent?: string;
}
