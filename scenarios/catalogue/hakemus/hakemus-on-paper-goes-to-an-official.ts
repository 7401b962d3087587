import type { Scenario } from '../../scenario.ts';

export const hakemusOnPaperGoesToAnOfficial: Scenario = {
  name: 'hakemus-on-paper-goes-to-an-official',
  theme: 'hakemus',
  sentence: 'An application on paper, outside Enter Finland, goes to an official.',
  claims: ['DF-005'],
  conditions: ['hakemus-is-sent-in-enter-finland'],
  world: { hakemus: (hakemus) => ({ ...hakemus, kanava: 'paperi' }) },
  expected: { outcomes: ['to-official'] },
};
