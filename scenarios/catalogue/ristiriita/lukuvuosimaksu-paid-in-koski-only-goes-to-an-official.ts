import type { Scenario } from '../../scenario.ts';

export const lukuvuosimaksuPaidInKoskiOnlyGoesToAnOfficial: Scenario = {
  name: 'lukuvuosimaksu-paid-in-koski-only-goes-to-an-official',
  theme: 'ristiriita',
  sentence: 'When VIRTA says that the fee is paid and Valintarekisteri that it is not, an official looks into it.',
  claims: ['DF-033', 'DF-048'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { maksurivi: 'MAKSAMATTA' } },
  expected: { outcomes: ['to-official'] },
};
