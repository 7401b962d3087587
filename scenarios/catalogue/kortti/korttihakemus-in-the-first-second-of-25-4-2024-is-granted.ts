import type { Scenario } from '../../scenario.ts';
import { card } from './card.ts';

export const korttihakemusInTheFirstSecondOf2542024IsGranted: Scenario = {
  name: 'korttihakemus-in-the-first-second-of-25-4-2024-is-granted',
  theme: 'kortti',
  sentence:
    'An application for a card sent at midnight of 25.4.2024 by the clock of Helsinki, still the 24th in UTC, is granted.',
  claims: ['DF-077'],
  conditions: ['korttihakemus-is-sent-on-or-after-25-4-2024'],
  tags: ['boundary'],
  world: card({ lahetetty: '2024-04-24T21:00:00Z' }, { ratkaisuhetki: '2024-06-03T12:00:00+03:00' }),
  expected: { outcomes: ['automatic-grant'] },
};
