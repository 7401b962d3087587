import type { Scenario } from '../../scenario.ts';

export const feeThatVirtaKnowsNothingOfIsGrantedByValintarekisteri: Scenario = {
  name: 'fee-that-virta-knows-nothing-of-is-granted-by-valintarekisteri',
  theme: 'lukuvuosimaksu',
  sentence: 'A paid fee is settled by Valintarekisteri alone when VIRTA has the right, but neither fee nor payment.',
  claims: ['DF-029', 'DF-031'],
  conditions: ['maksuvelvollisuus-is-settled', 'lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'payment-untold', maksukaudet: 'ei-kausia' } },
  expected: { outcomes: ['automatic-grant'] },
};
