import { expect } from 'vitest';
import {
  createSchemaValidator,
  MigriHakija,
  type SchemaIssue,
  type SchemaValidator,
  validateMigriHakijat,
  validateMigriOppija,
} from '#contracts';

/** A failure says which places are wrong, as JSON pointers, and what is wrong there. */
export interface MigriMatchers {
  /** Koski's whole answer for a person, as its JSON Schema has it. */
  toBeMigriOppija: () => void;
  /** One person of Valintarekisteri's answer. */
  toBeMigriHakija: () => void;
  /** Valintarekisteri's whole answer, also Koski's of `/valinta/*`. */
  toBeMigriHakijat: () => void;
}

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: an interface is only added to by its own parameters
  interface Matchers<T = any> extends MigriMatchers {}
}

const matcher = (validate: SchemaValidator, what: string) => (received: unknown) => {
  const issues = validate(received);
  const pass = issues.length === 0;
  return {
    pass,
    message: () => (pass ? `expected anything but ${what}` : `expected ${what}, but\n${toLines(issues)}`),
  };
};

const toLines = (issues: readonly SchemaIssue[]): string => {
  const lines = issues
    .slice(0, most)
    .map(({ path, message }) => `  ${toPointer(path) || 'the value itself'} ${message}`);
  return [...lines, ...(issues.length > most ? [`  and ${issues.length - most} more`] : [])].join('\n');
};

const most = 20;

const toPointer = (path: string): string =>
  path === '' ? '' : `/${path.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('.', '/')}`;

expect.extend({
  toBeMigriOppija: matcher(validateMigriOppija, 'a MigriOppija, as Koski gives it'),
  toBeMigriHakija: matcher(createSchemaValidator(MigriHakija), 'a MigriHakija, as Valintarekisteri gives it'),
  toBeMigriHakijat: matcher(validateMigriHakijat, 'MigriHakijat, as Valintarekisteri gives them'),
});
