import type { Scenario } from '../../scenario.ts';

export const cleanApplicationToAUniversityIsGranted: Scenario = {
  name: 'clean-application-to-a-university-is-granted',
  theme: 'hakemus',
  sentence: "A master's student at a university who meets every condition is granted the permit automatically.",
  claims: ['DF-001', 'DF-003', 'DF-009', 'DF-022', 'DF-049'],
  conditions: [],
  world: { traits: { hetu: 'artificial' } },
  expected: { outcomes: ['automatic-grant'] },
};
