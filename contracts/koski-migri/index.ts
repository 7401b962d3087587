export * from './koodi.ts';
export * from './koski-json.ts';
export * from './migri-oppija.ts';
