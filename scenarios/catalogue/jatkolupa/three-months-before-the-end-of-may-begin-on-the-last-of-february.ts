import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';
import { permitTo } from './permit-to.ts';

export const threeMonthsBeforeTheEndOfMayBeginOnTheLastOfFebruary: Scenario = {
  name: 'three-months-before-the-end-of-may-begin-on-the-last-of-february',
  theme: 'jatkolupa',
  sentence: 'Three months before a permit that ends on 31.5. begin on the last day of February.',
  claims: ['DF-079'],
  conditions: ['jatkolupa-is-applied-for-in-time'],
  tags: ['boundary'],
  world: extending({
    rekisteritiedot: permitTo('2026-05-31'),
    hakemus: (hakemus) => ({ ...hakemus, lahetetty: '2026-02-28T12:00:00+02:00' }),
  }),
  expected: { outcomes: ['proposal'] },
};
