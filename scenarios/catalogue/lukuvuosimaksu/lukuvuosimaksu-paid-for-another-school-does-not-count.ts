import type { Scenario } from '../../scenario.ts';
import { inHakutoiveet } from '../change-documents.ts';

export const lukuvuosimaksuPaidForAnotherSchoolDoesNotCount: Scenario = {
  name: 'lukuvuosimaksu-paid-for-another-school-does-not-count',
  theme: 'lukuvuosimaksu',
  sentence: 'A fee that is paid for a place at another school does not count for the one that the application names.',
  claims: ['DF-028', 'DF-031'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: {
    traits: { lukuvuosimaksu: 'unpaid', muutHakutoiveet: 'toinen-korkeakoulu' },
    documents: inHakutoiveet((toive, index) => (index === 0 ? toive : { ...toive, lukuvuosimaksu: 'MAKSETTU' })),
  },
  expected: { outcomes: ['to-official'] },
};
