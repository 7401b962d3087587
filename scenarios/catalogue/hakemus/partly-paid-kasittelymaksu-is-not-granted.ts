import type { Scenario } from '../../scenario.ts';

// Row 6 of the decision table allows both: the case does not go on without the payment.
export const partlyPaidKasittelymaksuIsNotGranted: Scenario = {
  name: 'partly-paid-kasittelymaksu-is-not-granted',
  theme: 'hakemus',
  sentence: 'An application whose processing fee is paid only in part waits for the rest, or goes to an official.',
  claims: ['DF-006', 'DF-049'],
  conditions: ['kasittelymaksu-is-paid'],
  world: { hakemus: (hakemus) => ({ ...hakemus, kasittelymaksu: 'osittain' }) },
  expected: { outcomes: ['pending', 'to-official'] },
};
