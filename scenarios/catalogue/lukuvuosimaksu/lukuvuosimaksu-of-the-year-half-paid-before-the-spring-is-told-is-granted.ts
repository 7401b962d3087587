import type { Scenario } from '../../scenario.ts';
import { inOpiskeluoikeudet, inVirta } from '../change-documents.ts';
import { all } from '../change-studies.ts';
import { inMaksut } from './in-maksut.ts';

export const lukuvuosimaksuOfTheYearHalfPaidBeforeTheSpringIsToldIsGranted: Scenario = {
  name: 'lukuvuosimaksu-of-the-year-half-paid-before-the-spring-is-told-is-granted',
  theme: 'lukuvuosimaksu',
  sentence:
    'Half of a fee for the year is paid with the autumn, and nothing is told of the spring yet: what VIRTA marks as settled is.',
  claims: ['DF-031', 'DF-032'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: {
    documents: all(
      inOpiskeluoikeudet((oikeus) => ({
        ...oikeus,
        lukuvuosiMaksut: [{ alkuPvm: '2026-08-01', loppuPvm: '2027-07-31', summa: '12000' }],
      })),
      inMaksut(() => ({ maksettu: '1', summa: '6000' })),
      inVirta((record) => ({ ...record, lukukausiIlmoittautumiset: record.lukukausiIlmoittautumiset.slice(0, 1) })),
    ),
  },
  expected: { outcomes: ['automatic-grant'] },
};
