import type { Scenario } from '../../scenario.ts';

// Row 6 of the decision table allows both: the case does not go on without the payment.
export const refundedKasittelymaksuIsNotGranted: Scenario = {
  name: 'refunded-kasittelymaksu-is-not-granted',
  theme: 'hakemus',
  sentence: 'An application whose processing fee was paid and given back is not granted.',
  claims: ['DF-006', 'DF-049'],
  conditions: ['kasittelymaksu-is-paid'],
  world: { hakemus: (hakemus) => ({ ...hakemus, kasittelymaksu: 'palautettu' }) },
  expected: { outcomes: ['pending', 'to-official'] },
};
