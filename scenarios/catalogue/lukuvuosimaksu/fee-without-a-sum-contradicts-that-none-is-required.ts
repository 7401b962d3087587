import type { Scenario } from '../../scenario.ts';
import { inOpiskeluoikeudet } from '../change-documents.ts';

export const feeWithoutASumContradictsThatNoneIsRequired: Scenario = {
  name: 'fee-without-a-sum-contradicts-that-none-is-required',
  theme: 'lukuvuosimaksu',
  sentence: 'A fee period without a sum in VIRTA is a fee, so it contradicts Valintarekisteri, which requires none.',
  claims: ['DF-029', 'DF-030'],
  conditions: ['maksuvelvollisuus-is-settled', 'lukuvuosimaksu-is-paid-or-covered'],
  world: {
    traits: { lukuvuosimaksu: 'none-required' },
    documents: inOpiskeluoikeudet((oikeus) => ({
      ...oikeus,
      lukuvuosiMaksut: [{ alkuPvm: '2026-08-01', loppuPvm: '2027-07-31' }],
    })),
  },
  expected: { outcomes: ['to-official'] },
};
