import type { Scenario } from '../../scenario.ts';
import { card } from './card.ts';

export const korttihakemusInTheLastSecondOf2442024GoesToAnOfficial: Scenario = {
  name: 'korttihakemus-in-the-last-second-of-24-4-2024-goes-to-an-official',
  theme: 'kortti',
  sentence: 'An application for a card sent a second before 25.4.2024 by the clock of Helsinki goes to an official.',
  claims: ['DF-077'],
  conditions: ['korttihakemus-is-sent-on-or-after-25-4-2024'],
  tags: ['boundary'],
  world: card({ lahetetty: '2024-04-24T23:59:59+03:00' }, { ratkaisuhetki: '2024-06-03T12:00:00+03:00' }),
  expected: { outcomes: ['to-official'] },
};
