import type { Scenario } from '../../scenario.ts';
import { oikeudenLuokittelut } from './oikeuden-luokittelut.ts';

export const outgoingExchangeIsNoPlaceOfStudy: Scenario = {
  name: 'outgoing-exchange-is-no-place-of-study',
  theme: 'opintopaikka',
  sentence:
    'A right of type 9 that is an outgoing exchange confirms no exchange in Finland, so an official looks into it.',
  claims: ['DF-026'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: { traits: { laji: 'vaihto' }, documents: oikeudenLuokittelut('1') },
  expected: { outcomes: ['to-official'] },
};
