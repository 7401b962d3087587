import type { Scenario } from '../../scenario.ts';

export const unpaidLukuvuosimaksuKnownToKoskiAloneGoesToAnOfficial: Scenario = {
  name: 'unpaid-lukuvuosimaksu-known-to-koski-alone-goes-to-an-official',
  theme: 'lukuvuosimaksu',
  sentence:
    'An applicant whose tuition fee is unpaid by VIRTA, when Valintarekisteri does not know the place, goes to an official.',
  claims: ['DF-029', 'DF-032'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'unpaid', valintarekisteri: 'ei-hakemusta' } },
  expected: { outcomes: ['to-official'] },
};
