import { toJsonSchema } from '../../json-schema/to-json-schema.ts';
import { defaultsOf } from '../../pact/provider-state.ts';
import { valintarekisteriStates } from '../../valintarekisteri-migri/states.ts';
import { example } from '../document.ts';
import { type ControlOperation, jsonProblems } from './operation.ts';
import * as shapes from './provider-state-shapes.ts';

const { istunto, tuntematon } = valintarekisteriStates;
const { name, means, parameters, yields, claims } = istunto;

const described = {
  ...{ name, means, params: defaultsOf(istunto), schema: toJsonSchema(parameters), yields, claims },
  providers: ['valintarekisteri'],
};
const nobody = { state: tuntematon.name, params: defaultsOf(tuntematon) };

/** What has to hold before an interaction of a pact. */
export const providerStateOperations: readonly ControlOperation[] = [
  {
    method: 'get',
    path: '/provider-states',
    operationId: 'listProviderStates',
    tag: 'provider-states',
    summary: 'Every provider state, and those that hold',
    answers: {
      200: {
        description: 'The states.',
        schema: shapes.ProviderStateList,
        examples: {
          one: example('One state, which is not the one that holds.', { states: [described], holding: [nobody] }),
        },
      },
    },
  },
  {
    method: 'post',
    path: '/provider-states',
    operationId: 'changeProviderState',
    tag: 'provider-states',
    summary: 'Make a provider state true, or undo it: the address that verifiers of Pact take for state changes',
    request: {
      schema: shapes.ProviderStateChange,
      examples: {
        session: example('A state that yields a value.', { state: name, params: {}, action: 'setup' }),
        nobody: example('As some verifiers write it.', {
          consumer: 'migri',
          states: [nobody.state],
          ...nobody,
          action: 'setup',
        }),
        undone: example('Torn down.', { ...nobody, action: 'teardown' }),
        none: example('An interaction that needs no state.', { state: '', action: 'setup' }),
      },
    },
    answers: {
      200: {
        description: 'It holds, or is undone.',
        schema: shapes.ProviderStateValues,
        examples: {
          session: example('A session that is open.', { session: istunto.yields.session.example }),
          nothing: example('Nothing is yielded.', {}),
        },
      },
    },
    problems: [...jsonProblems, 'state-unknown', 'state-parameter', 'real-identifier'],
  },
];
