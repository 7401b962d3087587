import type { ValvontaPyynto } from '#contracts';
import type { World } from '../scenario.ts';

/**
 * A student in October of the second year, present and with 60 op a year, whose permit for the studies from 1.8.2025 on is
 * looked at on this moment, or then. Changed so.
 */
export const monitoring = ({
  ratkaisuhetki,
  lupa,
  ...world
}: Omit<World, 'menettely' | 'valvonta'> & { lupa?: Partial<ValvontaPyynto['lupa']> } = {}): World => ({
  ...world,
  menettely: 'valvonta',
  ratkaisuhetki: '2026-10-15T12:00:00+03:00',
  traits: { vaihe: 'jatkava', opintovauhti: 60, ...world.traits },
  valvonta: (pyynto) => ({
    ...pyynto,
    lupa: { ...pyynto.lupa, ...lupa },
    ratkaisuhetki: ratkaisuhetki ?? pyynto.ratkaisuhetki,
  }),
});
