export * from './command-subject.ts';
export * from './create-subject.ts';
export * from './function-subject.ts';
export * from './http-subject.ts';
export * from './subject.ts';
