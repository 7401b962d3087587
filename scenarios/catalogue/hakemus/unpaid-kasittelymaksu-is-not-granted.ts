import type { Scenario } from '../../scenario.ts';

// Row 6 of the decision table allows both: the case does not go on without the payment.
export const unpaidKasittelymaksuIsNotGranted: Scenario = {
  name: 'unpaid-kasittelymaksu-is-not-granted',
  theme: 'hakemus',
  sentence: 'An application whose processing fee is unpaid waits for the payment, or goes to an official.',
  claims: ['DF-006', 'DF-049'],
  conditions: ['kasittelymaksu-is-paid'],
  world: { hakemus: (hakemus) => ({ ...hakemus, kasittelymaksu: 'maksamatta' }) },
  expected: { outcomes: ['pending', 'to-official'], conditions: { 'kasittelymaksu-is-paid': ['not-met', 'unknown'] } },
};
