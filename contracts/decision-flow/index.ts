export * from './hakemus.ts';
