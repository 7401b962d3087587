import type { Scenario } from '../../scenario.ts';
import { inOpiskeluoikeudet } from '../change-documents.ts';

export const unpaidLukuvuosimaksuOfTheSecondYearDoesNotMatter: Scenario = {
  name: 'unpaid-lukuvuosimaksu-of-the-second-year-does-not-matter',
  theme: 'lukuvuosimaksu',
  sentence:
    'Only the fee of the first year must be settled: that of the second, told already and not paid, does not matter.',
  claims: ['DF-031', 'DF-032'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: {
    documents: inOpiskeluoikeudet((oikeus) => ({
      ...oikeus,
      lukuvuosiMaksut: [...oikeus.lukuvuosiMaksut, { alkuPvm: '2027-08-01', loppuPvm: '2028-07-31', summa: '12000' }],
    })),
  },
  expected: { outcomes: ['automatic-grant'] },
};
