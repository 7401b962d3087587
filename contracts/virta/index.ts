export * from './claims.ts';
export * from './parse-virta-xml.ts';
export * from './to-virta-xml.ts';
export * from './virta-record.ts';
