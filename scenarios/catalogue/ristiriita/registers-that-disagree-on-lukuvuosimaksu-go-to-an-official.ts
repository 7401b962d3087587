import type { Scenario } from '../../scenario.ts';

export const registersThatDisagreeOnLukuvuosimaksuGoToAnOfficial: Scenario = {
  name: 'registers-that-disagree-on-lukuvuosimaksu-go-to-an-official',
  theme: 'ristiriita',
  sentence:
    'When Valintarekisteri says that the tuition fee is paid and VIRTA says that it is not, an official looks into it.',
  claims: ['DF-033', 'DF-048'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'registers-disagree' } },
  expected: { outcomes: ['to-official'], conditions: { 'lukuvuosimaksu-is-paid-or-covered': ['not-met', 'unknown'] } },
};
