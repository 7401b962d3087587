import type { Scenario } from '../../scenario.ts';

export const lukuvuosimaksuOfWhichNoPaymentIsToldGoesToAnOfficial: Scenario = {
  name: 'lukuvuosimaksu-of-which-no-payment-is-told-goes-to-an-official',
  theme: 'lukuvuosimaksu',
  sentence: 'An applicant known to Koski alone, with a tuition fee and no word of a payment, goes to an official.',
  claims: ['DF-029', 'DF-032', 'DF-048'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'payment-untold', valintarekisteri: 'ei-hakemusta' } },
  expected: { outcomes: ['to-official'] },
};
