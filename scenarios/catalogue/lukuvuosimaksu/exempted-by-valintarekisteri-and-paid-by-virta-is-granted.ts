import type { Scenario } from '../../scenario.ts';

export const exemptedByValintarekisteriAndPaidByVirtaIsGranted: Scenario = {
  name: 'exempted-by-valintarekisteri-and-paid-by-virta-is-granted',
  theme: 'lukuvuosimaksu',
  sentence: 'Valintarekisteri tells of an exemption and VIRTA of a payment in full: either way the fee is settled.',
  claims: ['DF-031', 'DF-032'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'paid', maksurivi: 'VAPAUTETTU' } },
  expected: { outcomes: ['automatic-grant'] },
};
