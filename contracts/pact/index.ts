export * from './artificial-person.ts';
export * from './json-value.ts';
export * from './provider-state.ts';
export * from './provider-states.ts';
