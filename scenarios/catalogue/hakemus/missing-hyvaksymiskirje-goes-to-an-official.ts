import type { Scenario } from '../../scenario.ts';
import { without } from './without.ts';

export const missingHyvaksymiskirjeGoesToAnOfficial: Scenario = {
  name: 'missing-hyvaksymiskirje-goes-to-an-official',
  theme: 'hakemus',
  sentence:
    'An application without the letter of acceptance goes to an official, though a register confirms the place.',
  claims: ['DF-008'],
  conditions: ['hakemus-has-all-its-liitteet'],
  world: { hakemus: without('hyvaksymiskirje') },
  expected: { outcomes: ['to-official'] },
};
