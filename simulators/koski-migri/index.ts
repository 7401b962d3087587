export type { ValintaUpstream } from './cas-session.ts';
export {
  createKoskiMigriSimulator,
  type KoskiMigriOptions,
  type KoskiMigriSimulator,
  koskiMigriPath,
} from './koski-migri-simulator.ts';
export * from './luovutuspalvelu-client.ts';
export * from './virta/index.ts';
