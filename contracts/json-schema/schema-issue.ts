import type { ErrorObject } from 'ajv/dist/2020.js';

/** One thing wrong with a value, for people who have never seen the schema. */
export interface SchemaIssue {
  /** Dotted, as in Koski's own errors: `opiskeluoikeudet.0.tila`; empty for the value itself. */
  readonly path: string;
  /** What is wrong there: `is missing`, `must be one of "S", "K", but is "X"` … */
  readonly message: string;
}

/** Turns ajv's errors into issues; of a value that fits no branch of a union, only that is said. */
export const toSchemaIssues = (errors: readonly ErrorObject[], value: unknown): readonly SchemaIssue[] => {
  const unions = errors.filter(({ keyword }) => keyword === 'anyOf');
  const issues = errors
    .filter((error) => !unions.some((union) => error !== union && isInside(error, union)))
    .map((error) => toIssue(error, value));
  return [...new Map(issues.map((issue) => [`${issue.path}\n${issue.message}`, issue])).values()];
};

const isInside = (error: ErrorObject, union: ErrorObject): boolean =>
  error.instancePath.startsWith(union.instancePath) && error.schemaPath.startsWith(`${union.schemaPath}/`);

const toIssue = ({ keyword, instancePath, params, message }: ErrorObject, value: unknown): SchemaIssue => {
  const steps = instancePath.split('/').slice(1).map(unescapeStep);
  const at = (...more: string[]) => [...steps, ...more].join('.');
  const found = shown(steps.reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], value));
  switch (keyword) {
    case 'required':
      return { path: at(params.missingProperty), message: 'is missing' };
    case 'additionalProperties':
      return { path: at(params.additionalProperty), message: 'is not a property that exists here' };
    case 'type':
      return { path: at(), message: `must be ${article(params.type)}, but is ${found}` };
    case 'enum':
      return {
        path: at(),
        message: `must be one of ${params.allowedValues.map(shown).join(', ')}, but is ${found}`,
      };
    case 'pattern':
      return { path: at(), message: `must match ${params.pattern}, but is ${found}` };
    case 'format':
      return { path: at(), message: `must be a valid ${params.format}, but is ${found}` };
    case 'anyOf':
      return { path: at(), message: `has none of the forms that are possible here: ${found}` };
    default:
      return { path: at(), message: `${message}, but is ${found}` };
  }
};

const unescapeStep = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

const article = (type: string): string => (/^[aio]/.test(type) ? `an ${type}` : `a ${type}`);

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};
