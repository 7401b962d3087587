import Type, { type TSchema } from 'typebox';
import { createSchemaValidator, menettelyt, ToolkitError } from '#contracts';
import { reportKinds } from '../option-values.ts';
import { closest } from './closest.ts';
import type { KoeajoConfig } from './koeajo-config.ts';

const text = Type.String({ minLength: 1 });
const count = Type.Integer({ minimum: 1 });
const port = Type.Integer({ minimum: 0, maximum: 65_535 });

const settings: Readonly<Record<keyof KoeajoConfig, TSchema>> = {
  subject: text,
  filter: text,
  tag: Type.Array(text),
  ruleSet: text,
  menettely: Type.Enum([...menettelyt]),
  jobs: count,
  bail: count,
  retry: Type.Integer({ minimum: 0 }),
  timeout: Type.Number({ exclusiveMinimum: 0 }),
  expectedFailures: text,
  report: Type.Array(Type.Enum([...reportKinds])),
  out: text,
  history: text,
  seed: text,
  certs: text,
  environment: text,
  portKoski: port,
  portKoskiMtls: port,
  portValintarekisteri: port,
  portControl: port,
};

const validate = createSchemaValidator(
  Type.Object(
    Object.fromEntries(
      Object.entries({ ...settings, $schema: Type.String() }).map(([name, schema]) => [name, Type.Optional(schema)]),
    ),
    { additionalProperties: false },
  ),
);

/** What a config file says. Throws ToolkitError `config-invalid`, which names each thing that is wrong. */
export const parseConfig = (value: unknown, where: string): KoeajoConfig => {
  const issues = validate(value);
  if (issues.length === 0) return value as KoeajoConfig;
  const known = Object.keys(settings);
  const told = issues.map(({ path, message }) => {
    if (path === '') return `the config ${message}`;
    if (known.includes(path.split('.')[0] ?? '')) return `${path} ${message}`;
    const meant = closest(path, known);
    return `${path} is no setting${meant === undefined ? '' : ` (did you mean ${meant}?)`}`;
  });
  throw new ToolkitError('config-invalid', `The config can't be used: ${told.join('; ')}`, {
    where,
    next: `These settings exist: ${known.join(', ')}.`,
  });
};
