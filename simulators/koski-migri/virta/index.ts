export { defaultKoskiEnvironment } from './default-environment.ts';
export { type KoskiEnvironment, parseKoskiEnvironment } from './environment.ts';
export { VirtaFailure } from './virta-failure.ts';
export { convertVirtaRecord, toVirtaOpiskeluoikeudet } from './virta-opiskeluoikeudet.ts';
