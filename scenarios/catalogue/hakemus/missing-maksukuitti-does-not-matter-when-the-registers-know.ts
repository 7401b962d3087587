import type { Scenario } from '../../scenario.ts';
import { without } from './without.ts';

export const missingMaksukuittiDoesNotMatterWhenTheRegistersKnow: Scenario = {
  name: 'missing-maksukuitti-does-not-matter-when-the-registers-know',
  theme: 'hakemus',
  sentence:
    'An application without a receipt for the tuition fee is granted, for the registers tell that the fee is paid.',
  claims: ['DF-008', 'DF-031'],
  conditions: ['hakemus-has-all-its-liitteet', 'lukuvuosimaksu-is-paid-or-covered'],
  world: { hakemus: without('maksukuitti') },
  expected: { outcomes: ['automatic-grant'] },
};
