import type { Scenario } from '../../scenario.ts';

export const cancelledAcceptanceGoesToAnOfficial: Scenario = {
  name: 'cancelled-acceptance-goes-to-an-official',
  theme: 'opintopaikka',
  sentence:
    'An applicant whose acceptance was cancelled, so that Valintarekisteri is silent of it, goes to an official.',
  claims: ['DF-019', 'DF-028'],
  conditions: [
    'opiskelupaikka-is-confirmed-by-a-register',
    'maksuvelvollisuus-is-settled',
    'lukuvuosimaksu-is-paid-or-covered',
    'applicant-is-the-same-person-in-the-registers',
  ],
  world: { traits: { valintaTila: 'PERUUTETTU' } },
  expected: { outcomes: ['to-official'] },
};
