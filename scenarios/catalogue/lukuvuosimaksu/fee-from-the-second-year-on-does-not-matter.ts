import type { Scenario } from '../../scenario.ts';
import { inOpiskeluoikeudet } from '../change-documents.ts';

export const feeFromTheSecondYearOnDoesNotMatter: Scenario = {
  name: 'fee-from-the-second-year-on-does-not-matter',
  theme: 'lukuvuosimaksu',
  sentence:
    'A student who need not pay in the first year is granted the permit, though a fee stands in VIRTA from the second on.',
  claims: ['DF-030', 'DF-031'],
  conditions: ['maksuvelvollisuus-is-settled', 'lukuvuosimaksu-is-paid-or-covered'],
  world: {
    traits: { lukuvuosimaksu: 'none-required' },
    documents: inOpiskeluoikeudet((oikeus) => ({
      ...oikeus,
      lukuvuosiMaksut: [{ alkuPvm: '2027-08-01', loppuPvm: '2028-07-31', summa: '12000' }],
    })),
  },
  expected: { outcomes: ['automatic-grant'] },
};
