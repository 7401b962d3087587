import {
  createSchemaValidator,
  KoskiErrorList,
  MigriOppija,
  toKoskiJson,
  validateMigriHakijat,
  validateMigriOppija,
} from '#contracts';
import type { Judge } from '../expectation.ts';
import { findDisorder } from '../field-order.ts';
import { excerpt } from '../seen.ts';

/** A JSON text, judged by its value. */
const json =
  (expected: string, judgeValue: (value: unknown, text: string) => string | undefined): Judge<string> =>
  (text) => {
    try {
      const got = judgeValue(JSON.parse(text), text);
      return got === undefined ? [] : [{ expected, got }];
    } catch {
      return [{ expected: 'JSON', got: `no JSON: ${excerpt(text)}` }];
    }
  };

const firstIssue = (issues: readonly { readonly path: string; readonly message: string }[]): string | undefined => {
  const [first] = issues;
  return (
    first &&
    `${first.path === '' ? 'the whole' : first.path} ${first.message}${issues.length > 1 ? `, and ${issues.length - 1} more` : ''}`
  );
};

/** The schema of Koski's answer. */
export const migriOppija = json('what migri-oppija.schema.json describes', (value) =>
  firstIssue(validateMigriOppija(value)),
);

/** The schema of Valintarekisteri's answer, which Koski passes on. */
export const migriHakijat = json('what migri-hakijat.schema.json describes', (value) =>
  firstIssue(validateMigriHakijat(value)),
);

const validateErrors = createSchemaValidator(KoskiErrorList);
/** The schema of every error. */
export const errorList = json('what koski-migri-errors.schema.json describes', (value) =>
  firstIssue(validateErrors(value)),
);

/** One line, decimals where they stand always, letters as they are (KM-011, KM-094, KM-095). */
export const asKoskiWrites = json('compact JSON as Koski writes it', (value, text) => {
  const own = toKoskiJson(value);
  let at = 0;
  while (at < text.length && own[at] === text[at]) at += 1;
  return own === text ? undefined : `at character ${at + 1}: ${excerpt(text.slice(Math.max(0, at - 20)))}`;
});

/** KM-093, KM-097 */
export const inOrder = json('fields in the order of the schema', (value) => findDisorder(value, MigriOppija));

/** Several judgements of one text. */
export const all =
  (...judges: readonly Judge<string>[]): Judge<string> =>
  (text) =>
    judges.flatMap((judge) => judge(text));
