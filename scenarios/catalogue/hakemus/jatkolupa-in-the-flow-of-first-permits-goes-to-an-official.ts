import type { Scenario } from '../../scenario.ts';

export const jatkolupaInTheFlowOfFirstPermitsGoesToAnOfficial: Scenario = {
  name: 'jatkolupa-in-the-flow-of-first-permits-goes-to-an-official',
  theme: 'hakemus',
  sentence: 'An application for an extended permit that comes to the flow of first permits goes to an official.',
  claims: ['DF-001'],
  conditions: ['permit-is-a-first-one-for-studies'],
  world: { hakemus: (hakemus) => ({ ...hakemus, hakemuslaji: 'jatkolupa' }) },
  expected: { outcomes: ['to-official'] },
};
