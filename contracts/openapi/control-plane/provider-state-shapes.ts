import Type from 'typebox';

// Provider states as users of the control plane see them. A test holds it against the control plane itself.

const opt = Type.Optional;
const text = Type.String();
const texts = Type.Array(text);
const closed = ($id: string, description: string) => ({ $id, description, additionalProperties: false });
const anything = Type.Record(Type.String(), Type.Unknown());

export const ProviderStateChange = Type.Object(
  {
    state: text,
    params: opt(Type.Union([anything, Type.Null()])),
    action: opt(Type.Enum(['setup', 'teardown'])),
    consumer: opt(Type.Unknown()),
    states: opt(Type.Unknown()),
  },
  closed(
    'ProviderStateChange',
    'What verifiers of Pact send: parameters that are left out have their defaults, an action that is left out is setup, the state with an empty name always holds; consumer and states mean nothing.',
  ),
);
export const ProviderStateValues = Type.Record(Type.String(), text, {
  $id: 'ProviderStateValues',
  description: 'The values that the state yields, by name; empty for a state without any, and for a teardown.',
});

const YieldedValue = Type.Object(
  { means: text, example: text },
  closed('YieldedValue', 'A value that only the simulators know, and that goes into the request.'),
);
const ProviderState = Type.Object(
  {
    name: text,
    means: text,
    providers: Type.Array(Type.Enum(['koski', 'valintarekisteri'])),
    params: anything,
    schema: anything,
    yields: Type.Record(Type.String(), YieldedValue),
    claims: texts,
  },
  closed(
    'ProviderState',
    'A state by its name: params are its parameters with their defaults, schema is their JSON Schema.',
  ),
);
export const ProviderStateList = Type.Object(
  {
    states: Type.Array(ProviderState),
    holding: Type.Array(
      Type.Object(
        { state: text, params: anything },
        closed('HeldState', 'A state that holds now, with its parameters.'),
      ),
    ),
  },
  closed('ProviderStateList', 'Every state that there is, and those that hold in the order in which they were set up.'),
);
