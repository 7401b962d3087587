import type { Scenario } from '../../scenario.ts';

export const springTermUnpaidByVirtaGoesToAnOfficial: Scenario = {
  name: 'spring-term-unpaid-by-virta-goes-to-an-official',
  theme: 'lukuvuosimaksu',
  sentence:
    'When Valintarekisteri says paid and VIRTA says so for the autumn only, the unpaid spring sends it to an official.',
  claims: ['DF-032', 'DF-033'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'first-term-paid', maksurivi: 'MAKSETTU' } },
  expected: { outcomes: ['to-official'] },
};
