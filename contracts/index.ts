// The room's door: what the two sides agreed on. One line per part; each part has its own index.
export * from './claim.ts';
export * from './claims.ts';
export * from './codes/index.ts';
export * from './decision-flow/index.ts';
export * from './drift/index.ts';
export * from './glossary.ts';
export * from './helsinki-day.ts';
export * from './henkilo/index.ts';
export * from './html.ts';
export * from './identifiers/index.ts';
export * from './json-schema/index.ts';
export * from './koski-migri/index.ts';
export * from './openapi/index.ts';
export * from './pact/index.ts';
export * from './toolkit-error.ts';
export * from './valintarekisteri-migri/index.ts';
export * from './virta/index.ts';
