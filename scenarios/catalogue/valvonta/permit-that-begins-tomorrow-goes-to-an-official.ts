import type { Scenario } from '../../scenario.ts';
import { monitoring } from '../monitoring.ts';

export const permitThatBeginsTomorrowGoesToAnOfficial: Scenario = {
  name: 'permit-that-begins-tomorrow-goes-to-an-official',
  theme: 'valvonta',
  sentence: 'A permit that begins on the next day is not in force yet: an official looks into it.',
  claims: ['DF-080'],
  conditions: ['valvottava-lupa-is-for-studies-and-in-force'],
  tags: ['boundary'],
  world: monitoring({ lupa: { alku: '2026-10-16' } }),
  expected: { outcomes: ['to-official'] },
};
