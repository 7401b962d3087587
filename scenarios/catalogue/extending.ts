import type { World } from '../scenario.ts';

/**
 * A student in the summer after the first year, present, paid and with 60 op, who applies for an extended permit; the permit
 * to extend began on 1.8.2025. Changed so.
 */
export const extending = (world: Omit<World, 'menettely'> = {}): World => ({
  ...world,
  menettely: 'jatkolupa',
  traits: { vaihe: 'jatkava', opintovauhti: 60, ...world.traits },
});
