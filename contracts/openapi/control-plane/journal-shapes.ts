import Type from 'typebox';

// The JSON of the control plane as its users see it. A test holds it against the control plane itself.

const opt = Type.Optional;
const text = Type.String();
const closed = ($id: string, description: string) => ({ $id, description, additionalProperties: false });
const texts = Type.Array(text);

const simulator = Type.Enum(['koski-migri', 'valintarekisteri-migri', 'cas']);
const AuditEvent = Type.Object(
  {
    operation: Type.Literal('OPISKELUOIKEUS_KATSOMINEN'),
    oppijaHenkiloOid: text,
    user: text,
    ip: text,
    userAgent: opt(text),
  },
  closed('AuditEvent', 'The entry that the real Koski would write to its audit log.'),
);
export const JournalEntry = Type.Object(
  {
    id: Type.Integer(),
    at: Type.String({ format: 'date-time' }),
    simulator,
    method: text,
    path: text,
    endpoint: opt(text),
    caller: opt(text),
    persons: texts,
    requestBody: opt(text),
    status: opt(Type.Integer()),
    responseBody: opt(text),
    durationMs: Type.Number(),
    faults: texts,
    audit: opt(AuditEvent),
    failure: opt(text),
  },
  closed('JournalEntry', 'One request and its answer; without status the connection was cut before an answer.'),
);
export const JournalPage = Type.Object(
  { total: Type.Integer(), requests: Type.Array(JournalEntry) },
  closed('JournalPage', 'The newest requests that match, newest last; total counts all that match.'),
);
export const NearMisses = Type.Object(
  {
    nearMisses: Type.Array(
      Type.Object(
        {
          request: Type.Integer(),
          simulator,
          endpoint: opt(text),
          status: Type.Integer(),
          asked: text,
          reason: text,
          nearest: Type.Array(
            Type.Object(
              { identifier: text, person: text, difference: text },
              closed('NearIdentifier', 'An identifier of the register that resembles the one that was asked for.'),
            ),
          ),
        },
        closed('NearMiss', 'A look-up that found nobody: why, and what may have been meant.'),
      ),
    ),
  },
  closed('NearMisses', 'The newest look-ups that found nobody, newest last.'),
);
