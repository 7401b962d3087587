export * from './documents.ts';
export type { SchemaIssue } from './schema-issue.ts';
export * from './to-json-schema.ts';
export * from './validate.ts';
