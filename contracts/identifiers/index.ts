export * from './hetu.ts';
export * from './mask.ts';
export * from './oid.ts';
