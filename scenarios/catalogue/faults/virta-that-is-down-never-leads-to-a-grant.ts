import type { Scenario } from '../../scenario.ts';

// Whether an unanswered question waits or goes to an official, the sources leave open.
export const virtaThatIsDownNeverLeadsToAGrant: Scenario = {
  name: 'virta-that-is-down-never-leads-to-a-grant',
  theme: 'faults',
  sentence: 'While VIRTA is down, so that Koski answers 503, nothing is granted.',
  claims: ['DF-020', 'DF-048'],
  conditions: [
    'registers-have-answered',
    'opiskelupaikka-is-confirmed-by-a-register',
    'maksuvelvollisuus-is-settled',
    'lukuvuosimaksu-is-paid-or-covered',
  ],
  world: { faults: [{ where: { simulator: 'koski-migri' }, effect: { kind: 'virta-down' } }] },
  expected: { outcomes: ['to-official', 'pending'], conditions: { 'registers-have-answered': ['not-met', 'unknown'] } },
};
