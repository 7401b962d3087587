import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';
import { permitTo } from './permit-to.ts';

export const sentInTheLastSecondOfThePermitIsInTime: Scenario = {
  name: 'sent-in-the-last-second-of-the-permit-is-in-time',
  theme: 'jatkolupa',
  sentence: 'An extended permit that is applied for in the last second of the permit is applied for in time.',
  claims: ['DF-079'],
  conditions: ['jatkolupa-is-applied-for-in-time'],
  tags: ['boundary'],
  world: extending({
    rekisteritiedot: permitTo('2026-06-20'),
    hakemus: (hakemus) => ({ ...hakemus, lahetetty: '2026-06-20T23:59:59+03:00' }),
  }),
  expected: { outcomes: ['proposal'] },
};
