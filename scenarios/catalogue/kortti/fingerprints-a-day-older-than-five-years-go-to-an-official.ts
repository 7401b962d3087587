import type { Scenario } from '../../scenario.ts';
import { card } from './card.ts';

export const fingerprintsADayOlderThanFiveYearsGoToAnOfficial: Scenario = {
  name: 'fingerprints-a-day-older-than-five-years-go-to-an-official',
  theme: 'kortti',
  sentence: 'Fingerprints that were taken five years and a day before the decision must be taken again.',
  claims: ['DF-083'],
  conditions: ['korttihakemus-has-all-its-liitteet'],
  tags: ['boundary'],
  world: card({ rekisteritiedot: { sormenjaljetOtettu: '2021-06-30' } }),
  expected: { outcomes: ['to-official'] },
};
