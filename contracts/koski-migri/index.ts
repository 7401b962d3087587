export * from './koodi.ts';
export * from './migri-oppija.ts';
