export * from './artificial-person.ts';
export * from './interaction.ts';
export * from './json-value.ts';
export { exampleOf, isMark, type Mark, type Template } from './marks.ts';
export * from './mismatches.ts';
export * from './pacts.ts';
export * from './provider-state.ts';
export * from './provider-states.ts';
