export * from './virta-record.ts';
