import type { Scenario } from '../../scenario.ts';

export const maksukuittiAloneDoesNotSettleTheLukuvuosimaksu: Scenario = {
  name: 'maksukuitti-alone-does-not-settle-the-lukuvuosimaksu',
  theme: 'lukuvuosimaksu',
  sentence:
    'An applicant with a receipt whose tuition fee is unpaid by both registers goes to an official, who reads the receipt.',
  claims: ['DF-031', 'DF-034'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: {
    traits: { lukuvuosimaksu: 'unpaid' },
    hakemus: (hakemus) => ({ ...hakemus, liitteet: [...hakemus.liitteet, 'maksukuitti'] }),
  },
  expected: { outcomes: ['to-official'] },
};
