import type { Scenario } from '../../scenario.ts';
import { inHakutoiveet } from '../change-documents.ts';

export const placeDeclinedInOneRegisterGoesToAnOfficialThoughTheOtherHasARight: Scenario = {
  name: 'place-declined-in-one-register-goes-to-an-official-though-the-other-has-a-right',
  theme: 'ristiriita',
  sentence: 'A place that was declined in Valintarekisteri is lost, although Koski still has an active right.',
  claims: ['DF-028', 'DF-048'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: { documents: inHakutoiveet((hakutoive) => ({ ...hakutoive, vastaanottoTila: 'PERUNUT' })) },
  expected: { outcomes: ['to-official'] },
};
