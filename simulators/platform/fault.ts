import type { SimulatorName } from '../simulator.ts';

/** A planned departure from the real system's behaviour. Faults are data; the control plane takes them as JSON. */
export interface Fault {
  readonly id: string;
  /** All that is given must hold; nothing given means every exchange. */
  readonly where?: {
    readonly simulator?: SimulatorName;
    /** Path as the simulator names it, such as `/oid` or `/hakemukset/hetut`. */
    readonly endpoint?: string;
    /** An OID or hetu that the request asks for. */
    readonly person?: string;
    /** Certificate subject, or CAS user. */
    readonly caller?: string;
  };
  readonly when?: {
    /** Only the nth matching exchange, counted from 1; or from…to, both included. */
    readonly nth?: number | { readonly from: number; readonly to?: number };
    /** 0…1, drawn from `seed` and the count of matching exchanges. */
    readonly probability?: number;
    readonly seed?: string;
  };
  readonly effect: FaultEffect;
}

export type FaultEffect =
  /** The API's own error body for that status. */
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'latency'; readonly ms: number }
  | { readonly kind: 'log-normal-latency'; readonly medianMs: number; readonly sigma: number }
  | { readonly kind: 'cut'; readonly at: 'before-headers' | 'in-body' }
  | { readonly kind: 'malformed-json' }
  | { readonly kind: 'truncated-json' }
  | { readonly kind: 'content-type'; readonly value: string }
  | { readonly kind: 'virta-down' }
  | { readonly kind: 'ytr-down' }
  | { readonly kind: 'session-expired' }
  | { readonly kind: 'ticket-expired' }
  | { readonly kind: 'cas-slow'; readonly ms: number }
  | { readonly kind: 'certificate-refused' };

export type FaultKind = FaultEffect['kind'];
export type EffectOf<K extends FaultKind> = Extract<FaultEffect, { kind: K }>;
