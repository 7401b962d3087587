import type { TSchema } from 'typebox';
import type { SchemaIssue } from '../json-schema/schema-issue.ts';
import { createSchemaValidator } from '../json-schema/validate.ts';
import { MigriOppija } from '../koski-migri/migri-oppija.ts';
import { MigriHakijat } from '../valintarekisteri-migri/migri-hakija.ts';

/**
 * The agreed shapes, but open: a field that nobody has heard of breaks no reader. A field that is missing, of another
 * type or outside its enumeration does, since whoever reads it would read it wrongly.
 */
const opened = (schema: TSchema): TSchema =>
  JSON.parse(JSON.stringify(schema), (key, value) =>
    key === 'additionalProperties' && value === false ? undefined : value,
  );

const finderOf = (schema: TSchema) => {
  const validate = createSchemaValidator(opened(schema));
  return (value: unknown): readonly string[] => {
    const issues = validate(value);
    const told = issues.slice(0, most).map(toText);
    return issues.length > most ? [...told, `and ${issues.length - most} more`] : told;
  };
};

const most = 5;

/** What is wrong with an answer, and where, without a word of what stands there. */
export const findFaults = { oppija: finderOf(MigriOppija), hakijat: finderOf(MigriHakijat) };

/** Issues quote the value that was found, always last. */
const toText = ({ path, message }: SchemaIssue): string =>
  `${path === '' ? 'the answer' : path} ${message.replace(/(?:, but is |(?<=forms that are possible here): ).*$/s, '')}`;
