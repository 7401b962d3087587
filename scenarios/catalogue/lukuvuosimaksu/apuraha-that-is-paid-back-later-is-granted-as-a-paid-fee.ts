import type { Scenario } from '../../scenario.ts';

export const apurahaThatIsPaidBackLaterIsGrantedAsAPaidFee: Scenario = {
  name: 'apuraha-that-is-paid-back-later-is-granted-as-a-paid-fee',
  theme: 'lukuvuosimaksu',
  sentence:
    'A fee that is paid in full, with a scholarship paid back afterwards that no register tells of, is settled.',
  claims: ['DF-031', 'DF-032'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'refunded-scholarship' } },
  expected: { outcomes: ['automatic-grant'] },
};
