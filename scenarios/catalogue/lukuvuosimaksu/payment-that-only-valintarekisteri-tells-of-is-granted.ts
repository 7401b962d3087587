import type { Scenario } from '../../scenario.ts';

export const paymentThatOnlyValintarekisteriTellsOfIsGranted: Scenario = {
  name: 'payment-that-only-valintarekisteri-tells-of-is-granted',
  theme: 'lukuvuosimaksu',
  sentence:
    'A fee that Valintarekisteri tells to be paid is settled, though VIRTA has the fee and no word of its payment yet.',
  claims: ['DF-031'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'payment-untold' } },
  expected: { outcomes: ['automatic-grant'] },
};
