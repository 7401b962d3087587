import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';
import { permitTo } from './permit-to.ts';

export const sentInTheFirstSecondAfterThePermitGoesToAnOfficial: Scenario = {
  name: 'sent-in-the-first-second-after-the-permit-goes-to-an-official',
  theme: 'jatkolupa',
  sentence:
    'An extended permit that is applied for at midnight after the permit, by the clock of Helsinki, goes to an official, also while it is still the day before in UTC.',
  claims: ['DF-079'],
  conditions: ['jatkolupa-is-applied-for-in-time'],
  tags: ['boundary'],
  world: extending({
    rekisteritiedot: permitTo('2026-06-20'),
    hakemus: (hakemus) => ({ ...hakemus, lahetetty: '2026-06-20T21:00:00Z' }),
  }),
  expected: { outcomes: ['to-official'] },
};
