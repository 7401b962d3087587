import type { Scenario } from '../../scenario.ts';
import { monitoring } from '../monitoring.ts';

export const permitWhoseLastDayItIsIsMonitored: Scenario = {
  name: 'permit-whose-last-day-it-is-is-monitored',
  theme: 'valvonta',
  sentence: 'A permit is in force on its last day.',
  claims: ['DF-080'],
  conditions: ['valvottava-lupa-is-for-studies-and-in-force'],
  tags: ['boundary'],
  world: monitoring({ lupa: { loppu: '2026-10-15' } }),
  expected: { outcomes: ['no-action'] },
};
