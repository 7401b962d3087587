import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { TSchema } from 'typebox';
import { Ratkaisu } from '../decision-flow/ratkaisu.ts';
import {
  EnsilupaPyynto,
  JatkolupaPyynto,
  KorttiPyynto,
  type Menettely,
  menettelyt,
  ValvontaPyynto,
} from '../decision-flow/ratkaisupyynto.ts';
import { MigriOpiskeluoikeus, MigriOppija } from '../koski-migri/migri-oppija.ts';
import { MigriHakijat } from '../valintarekisteri-migri/migri-hakija.ts';
import { VirtaRecord } from '../virta/virta-record.ts';
import { type SchemaIssue, toSchemaIssues } from './schema-issue.ts';
import { toJsonSchema } from './to-json-schema.ts';

/** Says what is wrong with a value; nothing when it has the shape. Compiles its schema when first asked. */
export type SchemaValidator = (value: unknown) => readonly SchemaIssue[];

/** Makes a validator of any TypeBox schema. */
export const createSchemaValidator = (schema: TSchema): SchemaValidator => {
  let validate: ValidateFunction | undefined;
  return (value) => {
    validate ??= compiler().compile(toJsonSchema(schema));
    return validate(value) ? [] : toSchemaIssues(validate.errors ?? [], value);
  };
};

/** Koski's whole answer for a person. */
export const validateMigriOppija = createSchemaValidator(MigriOppija);
/** One right to study in the shape that Migri gets. */
export const validateMigriOpiskeluoikeus = createSchemaValidator(MigriOpiskeluoikeus);
/** Valintarekisteri's whole answer. */
export const validateMigriHakijat = createSchemaValidator(MigriHakijat);
const pyyntoValidators: Readonly<Record<Menettely, SchemaValidator>> = {
  'ensimmainen-lupa': createSchemaValidator(EnsilupaPyynto),
  jatkolupa: createSchemaValidator(JatkolupaPyynto),
  kortti: createSchemaValidator(KorttiPyynto),
  valvonta: createSchemaValidator(ValvontaPyynto),
};

/** What a decision flow is asked, held against the shape of its own menettely. */
export const validateRatkaisupyynto: SchemaValidator = (value) => {
  const asked = (value as { readonly menettely?: unknown } | null)?.menettely;
  return pyyntoValidators[menettelyt.find((one) => one === asked) ?? 'ensimmainen-lupa'](value);
};
/** What a decision flow answers. */
export const validateRatkaisu = createSchemaValidator(Ratkaisu);
/** A VIRTA record, as a generator or a person writing JSON by hand makes it. */
export const validateVirtaRecord = createSchemaValidator(VirtaRecord);

type Ajv = InstanceType<typeof import('ajv/dist/2020.js').Ajv2020>;
let ajv: Ajv | undefined;

// Loading ajv takes some 80 ms, which nobody pays who validates nothing; `require` because validating is synchronous.
const compiler = (): Ajv => {
  if (ajv === undefined) {
    const load = createRequire(import.meta.url);
    const { Ajv2020 } = load('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
    const { default: addFormats } = load('ajv-formats') as typeof import('ajv-formats');
    ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
  }
  return ajv;
};
