import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const rightsToBothDegreesGetAProposal: Scenario = {
  name: 'rights-to-both-degrees-get-a-proposal',
  theme: 'jatkolupa',
  sentence:
    "A student of a bachelor's and a master's degree, whose master's right waits as an option, is present by the bachelor's: that is enough.",
  claims: ['DF-078', 'VI-034'],
  conditions: ['opiskeluoikeus-is-in-force', 'student-is-enrolled-as-present', 'studies-progress-by-45-op-a-year'],
  world: extending({ traits: { tutkinto: 'alempi-ja-ylempi' } }),
  expected: { outcomes: ['proposal'] },
};
