import type { Scenario } from '../../scenario.ts';
import { withVarat } from './with-varat.ts';

export const apurahaForTheFeeWith5000EurosForLivingLeaves4600ToShow: Scenario = {
  name: 'apuraha-for-the-fee-with-5000-euros-for-living-leaves-4600-to-show',
  theme: 'toimeentulo',
  sentence:
    'Of a scholarship for the tuition fee and 5,000 euros for living only the latter lowers what is needed, to 4,600.',
  claims: ['DF-035', 'DF-039'],
  conditions: ['toimeentulo-is-sufficient'],
  tags: ['boundary'],
  world: { traits: { lukuvuosimaksu: 'full-scholarship' }, hakemus: withVarat(4600, { elinkustannusapuraha: 5000 }) },
  expected: { outcomes: ['automatic-grant'] },
};
