import type { Scenario } from '../../scenario.ts';
import { oikeudenLuokittelut } from './oikeuden-luokittelut.ts';

export const exchangeOfUnknownDirectionGoesToAnOfficial: Scenario = {
  name: 'exchange-of-unknown-direction-goes-to-an-official',
  theme: 'opintopaikka',
  sentence: 'A right of type 9 of which nobody tells whether the exchange is incoming or outgoing goes to an official.',
  claims: ['DF-026', 'DF-048'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: { traits: { laji: 'vaihto' }, documents: oikeudenLuokittelut() },
  expected: { outcomes: ['to-official'] },
};
