export * from './documents.ts';
export * from './henkilo.ts';
