export * from './claims.ts';
export * from './conditions.ts';
export * from './hakemus.ts';
