import type { Scenario } from '../../scenario.ts';
import { card } from './card.ts';

export const cardWithChangedDataNeedsNoReportToThePolice: Scenario = {
  name: 'card-with-changed-data-needs-no-report-to-the-police',
  theme: 'kortti',
  sentence: 'A card whose data have changed is renewed without a report to the police.',
  claims: ['DF-084'],
  conditions: ['korttihakemus-has-all-its-liitteet'],
  world: card({ syy: 'tietojen-muutos' }),
  expected: { outcomes: ['automatic-grant'] },
};
