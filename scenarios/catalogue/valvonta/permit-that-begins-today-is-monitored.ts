import type { Scenario } from '../../scenario.ts';
import { monitoring } from '../monitoring.ts';

export const permitThatBeginsTodayIsMonitored: Scenario = {
  name: 'permit-that-begins-today-is-monitored',
  theme: 'valvonta',
  sentence: 'A permit is in force on its first day.',
  claims: ['DF-080'],
  conditions: ['valvottava-lupa-is-for-studies-and-in-force'],
  tags: ['boundary'],
  world: monitoring({ lupa: { alku: '2026-10-15' } }),
  expected: { outcomes: ['no-action'] },
};
