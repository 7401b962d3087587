export * from './create-valintarekisteri-migri-simulator.ts';
export * from './create-virkailija.ts';
export type { CasFetch } from './service-ticket.ts';
