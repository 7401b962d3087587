export * from './answering.ts';
export * from './exchange.ts';
export * from './fault.ts';
export * from './fault-desk.ts';
export * from './journal.ts';
export * from './surroundings.ts';
