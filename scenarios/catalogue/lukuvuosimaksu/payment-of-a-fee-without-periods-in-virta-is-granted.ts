import type { Scenario } from '../../scenario.ts';

export const paymentOfAFeeWithoutPeriodsInVirtaIsGranted: Scenario = {
  name: 'payment-of-a-fee-without-periods-in-virta-is-granted',
  theme: 'lukuvuosimaksu',
  sentence:
    'A fee that both registers tell to be paid is settled, though the school has written no fee periods into VIRTA.',
  claims: ['DF-029', 'DF-031', 'DF-032'],
  conditions: ['maksuvelvollisuus-is-settled', 'lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'paid', maksukaudet: 'ei-kausia' } },
  expected: { outcomes: ['automatic-grant'] },
};
