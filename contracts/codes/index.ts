export * from './koodisto.ts';
export * from './koodistot.ts';
export * from './oppilaitokset.ts';
