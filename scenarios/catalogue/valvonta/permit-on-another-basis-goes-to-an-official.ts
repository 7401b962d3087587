import type { Scenario } from '../../scenario.ts';
import { monitoring } from '../monitoring.ts';

export const permitOnAnotherBasisGoesToAnOfficial: Scenario = {
  name: 'permit-on-another-basis-goes-to-an-official',
  theme: 'valvonta',
  sentence: 'A permit on another basis than studies is none to be monitored in this way.',
  claims: ['DF-080'],
  conditions: ['valvottava-lupa-is-for-studies-and-in-force'],
  world: monitoring({ lupa: { peruste: 'muu' } }),
  expected: { outcomes: ['to-official'] },
};
