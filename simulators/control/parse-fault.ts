import Type, { type TSchema } from 'typebox';
import type { Fault, FaultKind } from '../platform/fault.ts';
import { createShapeCheck, type ShapeCheck } from '../register/check-shape.ts';

/** A fault as the control plane takes it; `id` comes from the route, or stands in the JSON. Throws `json-shape`. */
export const parseFault = (value: unknown, where: string, id?: string): Fault => {
  const { effect, ...rest } = checkFrame(value, where);
  checkEffect[effect.kind](effect, `${where}, effect`);
  return { ...rest, ...(id === undefined ? {} : { id }), effect } as Fault;
};

const opt = Type.Optional;
const closed = { additionalProperties: false };
const Ms = Type.Number({ minimum: 0 });
const Count = Type.Integer({ minimum: 1 });

/** What each kind of effect takes beside its name. */
const effects: { readonly [K in FaultKind]: Readonly<Record<string, TSchema>> } = {
  status: { status: Type.Integer({ minimum: 400, maximum: 599 }), html: Type.Optional(Type.String()) },
  latency: { ms: Ms },
  'log-normal-latency': { medianMs: Ms, sigma: Ms },
  cut: { at: Type.Enum(['before-headers', 'in-body']) },
  'malformed-json': {},
  'truncated-json': {},
  'content-type': { value: Type.String() },
  'virta-down': {},
  'ytr-down': {},
  'session-expired': {},
  'session-store-down': {},
  'ticket-expired': {},
  'cas-slow': { ms: Ms },
  'certificate-refused': {},
};

const hint =
  'A fault is {"id"?, "where"?: {simulator, endpoint, person, caller}, "when"?: {nth, probability, seed}, "effect": {"kind", …}}.';

const checkEffect = Object.fromEntries(
  Object.entries(effects).map(([kind, properties]) => [
    kind,
    createShapeCheck(Type.Object({ kind: Type.Literal(kind), ...properties }, closed), hint),
  ]),
) as Readonly<Record<FaultKind, ShapeCheck<unknown>>>;

const FaultFrame = Type.Object(
  {
    id: opt(Type.String({ minLength: 1 })),
    where: opt(
      Type.Object(
        {
          simulator: opt(Type.Enum(['koski-migri', 'valintarekisteri-migri', 'cas'])),
          endpoint: opt(Type.String()),
          person: opt(Type.String()),
          caller: opt(Type.String()),
        },
        closed,
      ),
    ),
    when: opt(
      Type.Object(
        {
          nth: opt(Type.Union([Count, Type.Object({ from: Count, to: opt(Count) }, closed)])),
          probability: opt(Type.Number({ minimum: 0, maximum: 1 })),
          seed: opt(Type.String()),
        },
        closed,
      ),
    ),
    effect: Type.Object({ kind: Type.Enum(Object.keys(effects) as FaultKind[]) }),
  },
  closed,
);

const checkFrame = createShapeCheck(FaultFrame, hint);
