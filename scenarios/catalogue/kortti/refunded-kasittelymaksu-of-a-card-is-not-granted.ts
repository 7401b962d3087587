import type { Scenario } from '../../scenario.ts';
import { card } from './card.ts';

// Row 6 of the decision table allows both: the case does not go on without the payment.
export const refundedKasittelymaksuOfACardIsNotGranted: Scenario = {
  name: 'refunded-kasittelymaksu-of-a-card-is-not-granted',
  theme: 'kortti',
  sentence: 'An application for a card whose processing fee is paid back waits, or goes to an official.',
  claims: ['DF-049', 'DF-077'],
  conditions: ['kasittelymaksu-is-paid'],
  world: card({ kasittelymaksu: 'palautettu' }),
  expected: { outcomes: ['to-official', 'pending'] },
};
