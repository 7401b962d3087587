import Type from 'typebox';
import { defaultsOf, type Provider, type ProviderState, providerStates, providers, toJsonSchema } from '#contracts';
import { createShapeCheck } from '../register/check-shape.ts';
import { refuseRealIdentifiers } from '../register/refuse-real-identifiers.ts';
import type { ControlPlaneSettings, Route } from './control-plane.ts';
import { readJson } from './read-body.ts';

/**
 * Provider states in Pact's own protocol: a verifier posts the name, the parameters and whether the state is to be set up
 * (unless told) or torn down, and gets the values that the state yields. `consumer` and `states`, which some verifiers add,
 * mean nothing here, and the state without a name, of an interaction that needs none, always holds.
 */
export const providerStateRoutes = ({
  states,
  maxBodyBytes,
  allowRealIdentifiers = false,
}: ControlPlaneSettings): readonly Route[] => [
  {
    method: 'GET',
    path: '/provider-states',
    answer: ({ json }) => json({ states: describedStates(), holding: states.holding() }),
  },
  {
    method: 'POST',
    path: '/provider-states',
    answer: async ({ req, json }) => {
      const change = checkChange(await readJson(req.raw, maxBodyBytes), 'request body');
      const { state, action = 'setup' } = change;
      const params = change.params ?? {};
      if (!allowRealIdentifiers) refuseRealIdentifiers(textsIn(params), '/params');
      if (state === '') return json({});
      if (action === 'setup') return json(await states.setUp(state, params));
      await states.tearDown(state, params);
      return json({});
    },
  },
];

const StateChange = Type.Object(
  {
    state: Type.String(),
    params: Type.Optional(Type.Union([Type.Record(Type.String(), Type.Unknown()), Type.Null()])),
    action: Type.Optional(Type.Enum(['setup', 'teardown'])),
    consumer: Type.Optional(Type.Unknown()),
    states: Type.Optional(Type.Unknown()),
  },
  { additionalProperties: false },
);

const checkChange = createShapeCheck(
  StateChange,
  'A state is changed by {"state": "…", "params"?: {…}, "action"?: "setup" or "teardown"} in the body of the request.',
);

const textsIn = (params: object): readonly string[] =>
  Object.values(params).filter((value) => typeof value === 'string');

/** Every name once, with all providers that declare it; of two states with one name the first is described. */
const describedStates = () => {
  const described = new Map<string, ReturnType<typeof toDescription> & { readonly providers: readonly Provider[] }>();
  for (const provider of providers) {
    for (const state of providerStates[provider]) {
      const known = described.get(state.name) ?? { ...toDescription(state), providers: [] };
      described.set(state.name, { ...known, providers: [...known.providers, provider] });
    }
  }
  return [...described.values()];
};

const toDescription = (state: ProviderState) => {
  const { name, means, parameters, yields, claims } = state;
  const { $schema: _, ...schema } = toJsonSchema(parameters);
  return { name, means, params: defaultsOf(state), schema, yields, claims };
};
