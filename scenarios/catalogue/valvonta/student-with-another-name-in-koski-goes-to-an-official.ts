import type { Scenario } from '../../scenario.ts';
import { monitoring } from '../monitoring.ts';

export const studentWithAnotherNameInKoskiGoesToAnOfficial: Scenario = {
  name: 'student-with-another-name-in-koski-goes-to-an-official',
  theme: 'valvonta',
  sentence: 'A student whose name in Koski is another than on the permit is looked at by an official.',
  claims: ['DF-019', 'DF-048'],
  conditions: ['applicant-is-the-same-person-in-the-registers'],
  world: { ...monitoring(), valvonta: (pyynto) => ({ ...pyynto, henkilo: { ...pyynto.henkilo, sukunimi: 'Toinen' } }) },
  expected: { outcomes: ['to-official'] },
};
