export { type ControlPlaneSettings, createControlPlane } from './control-plane.ts';
export { type ShownEntry, toShownEntry } from './mask-entry.ts';
export type { Problem } from './problem.ts';
export { createProviderStateDesk, type HeldState, type ProviderStateDesk } from './provider-state-desk.ts';
export * from './settable-clock.ts';
