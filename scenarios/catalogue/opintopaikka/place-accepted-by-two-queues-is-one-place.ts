import type { Scenario } from '../../scenario.ts';

export const placeAcceptedByTwoQueuesIsOnePlace: Scenario = {
  name: 'place-accepted-by-two-queues-is-one-place',
  theme: 'opintopaikka',
  sentence: 'An option that two queues have accepted stands twice in the answer, is one place, and is granted.',
  claims: ['DF-028', 'VM-048'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register', 'lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { muutHakutoiveet: 'kaksi-valintatapajonoa' } },
  expected: { outcomes: ['automatic-grant'] },
};
