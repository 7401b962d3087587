import type { Scenario } from '../../scenario.ts';

export const unpaidLukuvuosimaksuOfTheActiveOneOfTwoRightsGoesToAnOfficial: Scenario = {
  name: 'unpaid-lukuvuosimaksu-of-the-active-one-of-two-rights-goes-to-an-official',
  theme: 'lukuvuosimaksu',
  sentence:
    "Of a bachelor's and a master's right the fee stands with the active one: that VIRTA says unpaid there sends it to an official.",
  claims: ['DF-032', 'DF-033'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { tutkinto: 'alempi-ja-ylempi', lukuvuosimaksu: 'registers-disagree' } },
  expected: { outcomes: ['to-official'] },
};
