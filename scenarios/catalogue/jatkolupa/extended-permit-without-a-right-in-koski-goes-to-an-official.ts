import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const extendedPermitWithoutARightInKoskiGoesToAnOfficial: Scenario = {
  name: 'extended-permit-without-a-right-in-koski-goes-to-an-official',
  theme: 'jatkolupa',
  sentence: 'When Koski knows no right of the student (404), the extended permit goes to an official.',
  claims: ['DF-019', 'DF-078'],
  conditions: ['opiskeluoikeus-is-in-force'],
  world: extending({ documents: (documents) => ({ ...documents, virta: [] }) }),
  expected: { outcomes: ['to-official'] },
};
