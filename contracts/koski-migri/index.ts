export * from './claims.ts';
export * from './errors.ts';
export * from './koodi.ts';
export * from './koski-json.ts';
export * from './migri-oppija.ts';
export * from './requests.ts';
export * from './states.ts';
