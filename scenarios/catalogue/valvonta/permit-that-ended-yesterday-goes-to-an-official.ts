import type { Scenario } from '../../scenario.ts';
import { monitoring } from '../monitoring.ts';

export const permitThatEndedYesterdayGoesToAnOfficial: Scenario = {
  name: 'permit-that-ended-yesterday-goes-to-an-official',
  theme: 'valvonta',
  sentence: 'A permit that ended the day before is not in force: an official looks into it.',
  claims: ['DF-080'],
  conditions: ['valvottava-lupa-is-for-studies-and-in-force'],
  tags: ['boundary'],
  world: monitoring({ lupa: { loppu: '2026-10-14' } }),
  expected: { outcomes: ['to-official'] },
};
