import type { Scenario } from '../../scenario.ts';
import { card } from './card.ts';

export const stolenCardWithAReportToThePoliceIsGranted: Scenario = {
  name: 'stolen-card-with-a-report-to-the-police-is-granted',
  theme: 'kortti',
  sentence: 'A card that was stolen is replaced when there is a report to the police.',
  claims: ['DF-084'],
  conditions: ['korttihakemus-has-all-its-liitteet'],
  world: card({ syy: 'varkaus', liitteet: ['passi', 'valokuva', 'poliisi-ilmoitus'] }),
  expected: { outcomes: ['automatic-grant'] },
};
