export * from './document-register.ts';
export { gatherPersons } from './gather-persons.ts';
export * from './layered-register.ts';
export * from './load-register-folder.ts';
