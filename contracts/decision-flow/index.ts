export * from './claims.ts';
export * from './conditions.ts';
export * from './hakemus.ts';
export * from './korttihakemus.ts';
export * from './ratkaisu.ts';
export * from './ratkaisupyynto.ts';
export * from './valvonta.ts';
