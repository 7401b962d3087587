// The room's door: the two simulated APIs, and what stands around them.
export * from './cas/index.ts';
export * from './certificates/index.ts';
export * from './control/index.ts';
export * from './create-simulators.ts';
export * from './in-process.ts';
export * from './koski-migri/index.ts';
export * from './platform/index.ts';
export * from './register/index.ts';
export * from './simulator.ts';
export * from './start-simulators.ts';
export * from './valintarekisteri-migri/index.ts';
