import type { Scenario } from '../../scenario.ts';
import { all, alsoRight, passed } from '../change-studies.ts';
import { extending } from '../extending.ts';

export const creditsUnderTwoRightsAddUp: Scenario = {
  name: 'credits-under-two-rights-add-up',
  theme: 'jatkolupa',
  sentence: 'Credits at two schools add up: who changes school at the same level needs no new permit.',
  claims: ['DF-078', 'DF-087'],
  conditions: ['studies-progress-by-45-op-a-year', 'opiskeluoikeus-is-in-force'],
  world: extending({
    traits: { oppilaitos: '10076' },
    documents: all(
      alsoRight({ myontaja: '01904' }),
      passed([{ op: '25', paiva: '2025-12-10' }]),
      passed([{ op: '20', paiva: '2026-05-20' }], 1),
    ),
  }),
  expected: { outcomes: ['proposal'] },
};
