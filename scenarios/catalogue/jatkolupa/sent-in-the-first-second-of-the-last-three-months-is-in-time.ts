import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';
import { permitTo } from './permit-to.ts';

export const sentInTheFirstSecondOfTheLastThreeMonthsIsInTime: Scenario = {
  name: 'sent-in-the-first-second-of-the-last-three-months-is-in-time',
  theme: 'jatkolupa',
  sentence: 'Midnight in Helsinki, still the day before in UTC, begins the last three months of the permit.',
  claims: ['DF-079'],
  conditions: ['jatkolupa-is-applied-for-in-time'],
  tags: ['boundary'],
  world: extending({
    rekisteritiedot: permitTo('2026-08-25'),
    hakemus: (hakemus) => ({ ...hakemus, lahetetty: '2026-05-24T21:00:00Z' }),
  }),
  expected: { outcomes: ['proposal'] },
};
