import type { Scenario } from '../../scenario.ts';
import { card } from './card.ts';

export const cardIsGrantedWhileTheRegistersOfStudiesAreDown: Scenario = {
  name: 'card-is-granted-while-the-registers-of-studies-are-down',
  theme: 'kortti',
  sentence: 'A card needs no study data, so it is granted while both registers are down.',
  claims: ['DF-075', 'DF-077'],
  conditions: [],
  world: card(
    {},
    {
      faults: [
        { where: { simulator: 'koski-migri' }, effect: { kind: 'status', status: 503 } },
        { where: { simulator: 'valintarekisteri-migri' }, effect: { kind: 'status', status: 500 } },
      ],
    },
  ),
  expected: { outcomes: ['automatic-grant'] },
};
