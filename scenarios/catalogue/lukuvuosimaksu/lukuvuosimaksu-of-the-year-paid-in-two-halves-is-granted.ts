import type { Scenario } from '../../scenario.ts';
import { inOpiskeluoikeudet } from '../change-documents.ts';
import { all } from '../change-studies.ts';
import { inMaksut } from './in-maksut.ts';

export const lukuvuosimaksuOfTheYearPaidInTwoHalvesIsGranted: Scenario = {
  name: 'lukuvuosimaksu-of-the-year-paid-in-two-halves-is-granted',
  theme: 'lukuvuosimaksu',
  sentence: 'A fee that is asked for the year at once and paid half in each term is settled: the halves add up.',
  claims: ['DF-031', 'DF-032'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: {
    documents: all(
      inOpiskeluoikeudet((oikeus) => ({
        ...oikeus,
        lukuvuosiMaksut: [{ alkuPvm: '2026-08-01', loppuPvm: '2027-07-31', summa: '12000' }],
      })),
      inMaksut(() => ({ maksettu: '1', summa: '6000' })),
    ),
  },
  expected: { outcomes: ['automatic-grant'] },
};
