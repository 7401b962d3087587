import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';
import { permitTo } from './permit-to.ts';

export const sentThreeMonthsBeforeThePermitEndsIsInTime: Scenario = {
  name: 'sent-three-months-before-the-permit-ends-is-in-time',
  theme: 'jatkolupa',
  sentence:
    'An extended permit that is applied for three months before the permit ends, to the day, is applied for in time.',
  claims: ['DF-079'],
  conditions: ['jatkolupa-is-applied-for-in-time'],
  tags: ['boundary'],
  world: extending({
    rekisteritiedot: permitTo('2026-08-25'),
    hakemus: (hakemus) => ({ ...hakemus, lahetetty: '2026-05-25T00:00:00+03:00' }),
  }),
  expected: { outcomes: ['proposal'] },
};
