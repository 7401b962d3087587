import type { Scenario } from '../../scenario.ts';
import { inOpiskeluoikeudet } from '../change-documents.ts';

export const exchangeStudentWithAFeeGoesToAnOfficial: Scenario = {
  name: 'exchange-student-with-a-fee-goes-to-an-official',
  theme: 'lukuvuosimaksu',
  sentence:
    'Exchange is free, so a tuition fee that VIRTA asks from an exchange student is a contradiction for an official.',
  claims: ['DF-030', 'DF-048'],
  conditions: ['maksuvelvollisuus-is-settled', 'lukuvuosimaksu-is-paid-or-covered'],
  world: {
    traits: { laji: 'vaihto' },
    documents: inOpiskeluoikeudet((oikeus) => ({
      ...oikeus,
      lukuvuosiMaksut: [{ alkuPvm: '2026-08-01', loppuPvm: '2026-12-31', summa: '4000' }],
    })),
  },
  expected: { outcomes: ['to-official'] },
};
