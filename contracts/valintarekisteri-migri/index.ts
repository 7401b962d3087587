export * from './claims.ts';
export * from './errors.ts';
export * from './hakutoive.ts';
export * from './max-henkilot.ts';
export * from './migri-hakija.ts';
export * from './requests.ts';
export * from './states.ts';
