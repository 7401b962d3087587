import type { Scenario } from '../../scenario.ts';

export const exemptedByValintarekisteriAndUnpaidByVirtaGoesToAnOfficial: Scenario = {
  name: 'exempted-by-valintarekisteri-and-unpaid-by-virta-goes-to-an-official',
  theme: 'lukuvuosimaksu',
  sentence: 'When Valintarekisteri tells of an exemption and VIRTA of an unpaid fee, an official looks into it.',
  claims: ['DF-033', 'DF-048'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'unpaid', maksurivi: 'VAPAUTETTU' } },
  expected: { outcomes: ['to-official'] },
};
