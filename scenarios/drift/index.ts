export * from './assess-drift.ts';
