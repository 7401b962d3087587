export * from './koodisto.ts';
