import Type, { type TProperties } from 'typebox';

// The faults that the control plane takes. A test holds them against the control plane itself.

const opt = Type.Optional;
const closed = { additionalProperties: false };
const Ms = Type.Number({ minimum: 0 });
const Count = Type.Integer({ minimum: 1 });

const effect = (kind: string, description: string, properties: TProperties = {}) =>
  Type.Object({ kind: Type.Literal(kind), ...properties }, { ...closed, description });

const FaultEffect = Type.Union(
  [
    effect('status', "The API's own error of that status; with html that page, as of a proxy in front of the API.", {
      status: Type.Integer({ minimum: 400, maximum: 599 }),
      html: opt(Type.String()),
    }),
    effect('latency', 'The answer is late by so many milliseconds.', { ms: Ms }),
    effect('log-normal-latency', 'The answer is late by a drawn time.', { medianMs: Ms, sigma: Ms }),
    effect('cut', 'The connection ends before the answer, or in the middle of its body.', {
      at: Type.Enum(['before-headers', 'in-body']),
    }),
    effect('malformed-json', 'The body is no JSON.'),
    effect('truncated-json', 'The body ends half-way.'),
    effect('content-type', 'The answer is announced as something else.', { value: Type.String() }),
    effect('virta-down', 'VIRTA does not answer Koski.'),
    effect('ytr-down', 'The matriculation register does not answer Koski.'),
    effect('session-expired', 'The session of Valintarekisteri has expired.'),
    effect('session-store-down', 'The session store of Valintarekisteri does not answer.'),
    effect('ticket-expired', 'The service ticket has expired.'),
    effect('cas-slow', 'CAS is late with the validation of a ticket.', { ms: Ms }),
    effect('certificate-refused', 'The connection ends as if the certificate were refused.'),
  ],
  { $id: 'FaultEffect', description: 'What goes wrong.' },
);

const FaultPlace = Type.Object(
  {
    simulator: opt(Type.Enum(['koski-migri', 'valintarekisteri-migri', 'cas'])),
    endpoint: opt(Type.String()),
    person: opt(Type.String()),
    caller: opt(Type.String()),
  },
  {
    $id: 'FaultPlace',
    description:
      'All that is given must hold: the endpoint as the journal names it, an identifier that is asked for, the subject of the certificate or the CAS user.',
    ...closed,
  },
);

const FaultTime = Type.Object(
  {
    nth: opt(Type.Union([Count, Type.Object({ from: Count, to: opt(Count) }, closed)])),
    probability: opt(Type.Number({ minimum: 0, maximum: 1 })),
    seed: opt(Type.String()),
  },
  {
    $id: 'FaultTime',
    description: 'Which of the matching requests: the nth, from…to (both included), or a share drawn from the seed.',
    ...closed,
  },
);

const parts = { where: opt(FaultPlace), when: opt(FaultTime), effect: FaultEffect };

export const FaultInput = Type.Object(
  { id: opt(Type.String({ minLength: 1 })), ...parts },
  { $id: 'FaultInput', description: 'A fault to plan; without an id it gets one.', ...closed },
);
export const Fault = Type.Object(
  { id: Type.String(), ...parts },
  { $id: 'Fault', description: "A planned departure from the real system's behaviour.", ...closed },
);
export const FaultsInput = Type.Union([FaultInput, Type.Array(FaultInput)], {
  $id: 'FaultsInput',
  description: 'The faults that are to be planned, and no others.',
});
export const FaultList = Type.Object(
  { faults: Type.Array(Fault) },
  { $id: 'FaultList', description: 'The planned faults.', ...closed },
);
