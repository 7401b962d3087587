import type { Scenario } from '../../scenario.ts';

export const unpaidByValintarekisteriAndPaidByVirtaGoesToAnOfficial: Scenario = {
  name: 'unpaid-by-valintarekisteri-and-paid-by-virta-goes-to-an-official',
  theme: 'lukuvuosimaksu',
  sentence: 'When Valintarekisteri tells that the fee is unpaid and VIRTA that it is paid, an official looks into it.',
  claims: ['DF-033', 'DF-048'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'paid', maksurivi: 'MAKSAMATTA' } },
  expected: { outcomes: ['to-official'] },
};
