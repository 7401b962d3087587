// The door `koeajo/client`: clients of both registers, to be used as they stand. Not part of #contracts, which loads no
// HTTP client.
export type { MigriOppija } from '../koski-migri/migri-oppija.ts';
export type { MigriHakemus, MigriHakija, MigriHakijat } from '../valintarekisteri-migri/migri-hakija.ts';
export * from './client-error.ts';
export type * from './client-options.ts';
export * from './koski-migri-client.ts';
export * from './valintarekisteri-client.ts';
