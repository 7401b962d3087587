import type { Scenario } from '../../scenario.ts';

export const sessionThatExpiresIsRenewed: Scenario = {
  name: 'session-that-expires-is-renewed',
  theme: 'faults',
  sentence: 'A session of Valintarekisteri that has expired is renewed by a new login, and the permit is granted.',
  claims: ['DF-020', 'VM-018'],
  conditions: ['registers-have-answered'],
  world: {
    faults: [
      {
        where: { simulator: 'valintarekisteri-migri' },
        when: { nth: 1 },
        effect: { kind: 'session-expired' },
      },
    ],
  },
  expected: { outcomes: ['automatic-grant'] },
};
