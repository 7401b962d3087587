import type { Scenario } from '../../scenario.ts';

export const noFeeByValintarekisteriAndAFeeByVirtaGoToAnOfficial: Scenario = {
  name: 'no-fee-by-valintarekisteri-and-a-fee-by-virta-go-to-an-official',
  theme: 'lukuvuosimaksu',
  sentence: 'When Valintarekisteri requires no fee and VIRTA asks for one, even a paid one, an official looks into it.',
  claims: ['DF-030'],
  conditions: ['maksuvelvollisuus-is-settled', 'lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'paid', maksuvelvollisuus: 'NOT_REQUIRED' } },
  expected: { outcomes: ['to-official'] },
};
