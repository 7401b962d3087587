import type { Scenario } from '../../scenario.ts';
import { card } from './card.ts';

export const fingerprintsOfFiveYearsAgoToTheDayAreEnough: Scenario = {
  name: 'fingerprints-of-five-years-ago-to-the-day-are-enough',
  theme: 'kortti',
  sentence: 'Fingerprints that were taken five years before the decision, to the day, need not be taken again.',
  claims: ['DF-083'],
  conditions: ['korttihakemus-has-all-its-liitteet'],
  tags: ['boundary'],
  world: card({ rekisteritiedot: { sormenjaljetOtettu: '2021-07-01' } }),
  expected: { outcomes: ['automatic-grant'] },
};
