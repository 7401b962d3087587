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
  /** 400-599, with the API's own error body for it, or with a page of HTML as of a proxy in front of the API. */
  | { readonly kind: 'status'; readonly status: number; readonly html?: string }
  /** Milliseconds before the answer; an hour at most, together with the drawn ones. */
  | { readonly kind: 'latency'; readonly ms: number }
  /** Half of the answers come later than `medianMs`; `sigma` of the logarithm, 0.5 is a usual network. */
  | { readonly kind: 'log-normal-latency'; readonly medianMs: number; readonly sigma: number }
  /** The connection ends before the first byte, or after half of the body. */
  | { readonly kind: 'cut'; readonly at: 'before-headers' | 'in-body' }
  | { readonly kind: 'malformed-json' }
  /** Half of the document, as a whole HTTP answer. */
  | { readonly kind: 'truncated-json' }
  | { readonly kind: 'content-type'; readonly value: string }
  | { readonly kind: 'virta-down' }
  | { readonly kind: 'ytr-down' }
  | { readonly kind: 'session-expired' }
  | { readonly kind: 'session-store-down' }
  | { readonly kind: 'ticket-expired' }
  | { readonly kind: 'cas-slow'; readonly ms: number }
  /**
   * The connection of a client with a certificate ends. Over TLS it is asked once a connection, right after the handshake,
   * when nothing but the `caller` is known; on a plain port each request counts as a connection.
   */
  | { readonly kind: 'certificate-refused' };

export type FaultKind = FaultEffect['kind'];
export type EffectOf<K extends FaultKind> = Extract<FaultEffect, { kind: K }>;
