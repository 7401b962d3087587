import {
  createSchemaValidator,
  maskIdentifiers,
  type ProviderState,
  type SchemaValidator,
  ToolkitError,
} from '#contracts';
import { isHenkiloOid, isHetu } from '../register/identifiers.ts';
import { nearestNames } from './nearest-names.ts';

export type StateParams = Readonly<Record<string, unknown>>;

/**
 * All parameters of a state in its own order, with the defaults of those that are not given. Throws ToolkitError
 * `state-parameter`, which names the parameters that do not fit.
 */
export const parseStateParams = (state: ProviderState, given: StateParams): StateParams => {
  const declared = Object.entries(state.parameters.properties) as readonly (readonly [string, Defaulted])[];
  const names = declared.map(([name]) => name);
  const params = Object.fromEntries(
    declared.map(([name, schema]) => [name, Object.hasOwn(given, name) ? given[name] : schema.default]),
  );
  const faults = [
    ...Object.keys(given).flatMap((name) => (names.includes(name) ? [] : [unknownParameter(name, names)])),
    ...validatorOf(state)(params).map(({ path, message }) => `${path} ${message}`),
    ...Object.entries(params).flatMap(([name, value]) => malformedIdentifier(name, value) ?? []),
  ];
  if (faults.length === 0) return params;
  const message = `The parameters of “${state.name}” do not fit: ${faults.join('; ')}.`;
  throw new ToolkitError('state-parameter', maskIdentifiers(message), {
    where: '/params',
    next: 'GET /provider-states tells the parameters of each state; whichever is left out has its default.',
  });
};

interface Defaulted {
  readonly default?: unknown;
}

const validators = new WeakMap<ProviderState, SchemaValidator>();

const validatorOf = (state: ProviderState): SchemaValidator => {
  const validator = validators.get(state) ?? createSchemaValidator(state.parameters);
  validators.set(state, validator);
  return validator;
};

const unknownParameter = (name: string, names: readonly string[]): string => {
  const [near] = nearestNames(name, names);
  return `${name} is not one of them${near === undefined ? '' : `, but ${near} is`}`;
};

/** The parameters by which states name persons are called alike in all of them. */
const identifiers: Readonly<Record<string, readonly [is: (text: string) => boolean, kind: string]>> = {
  oid: [isHenkiloOid, 'person OID'],
  linkitettyOid: [isHenkiloOid, 'person OID'],
  hetu: [isHetu, 'hetu'],
  vanhaHetu: [isHetu, 'hetu'],
};

const malformedIdentifier = (name: string, value: unknown): string | undefined => {
  const [is, kind] = identifiers[name] ?? [];
  return typeof value === 'string' && is?.(value) === false ? `${name} is no ${kind}: ${value}` : undefined;
};
