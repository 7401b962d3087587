import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

// Row 6 of the decision table allows both: the case does not go on without the payment.
export const extendedPermitWithAnUnpaidKasittelymaksuIsNotProposed: Scenario = {
  name: 'extended-permit-with-an-unpaid-kasittelymaksu-is-not-proposed',
  theme: 'jatkolupa',
  sentence:
    'An application for an extended permit whose processing fee is unpaid waits for the payment, or goes to an official.',
  claims: ['DF-006'],
  conditions: ['kasittelymaksu-is-paid'],
  world: extending({ hakemus: (hakemus) => ({ ...hakemus, kasittelymaksu: 'maksamatta' }) }),
  expected: { outcomes: ['pending', 'to-official'] },
};
