import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';
import { permitTo } from './permit-to.ts';

export const sentASecondBeforeTheLastThreeMonthsGoesToAnOfficial: Scenario = {
  name: 'sent-a-second-before-the-last-three-months-goes-to-an-official',
  theme: 'jatkolupa',
  sentence:
    'An extended permit that is applied for a second earlier than three months before the permit ends, by the clock of Helsinki, goes to an official.',
  claims: ['DF-079'],
  conditions: ['jatkolupa-is-applied-for-in-time'],
  tags: ['boundary'],
  world: extending({
    rekisteritiedot: permitTo('2026-08-25'),
    hakemus: (hakemus) => ({ ...hakemus, lahetetty: '2026-05-24T23:59:59+03:00' }),
  }),
  expected: { outcomes: ['to-official'] },
};
