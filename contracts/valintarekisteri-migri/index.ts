export * from './hakutoive.ts';
export * from './migri-hakija.ts';
