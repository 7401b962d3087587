import type { Scenario } from '../scenario.ts';

export const catalogue: readonly Scenario[] = [];
