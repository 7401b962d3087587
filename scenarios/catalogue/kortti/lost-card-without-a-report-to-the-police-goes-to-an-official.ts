import type { Scenario } from '../../scenario.ts';
import { card } from './card.ts';

export const lostCardWithoutAReportToThePoliceGoesToAnOfficial: Scenario = {
  name: 'lost-card-without-a-report-to-the-police-goes-to-an-official',
  theme: 'kortti',
  sentence: 'A card that was lost without a report to the police goes to an official.',
  claims: ['DF-084'],
  conditions: ['korttihakemus-has-all-its-liitteet'],
  world: card({ syy: 'katoaminen' }),
  expected: { outcomes: ['to-official'] },
};
