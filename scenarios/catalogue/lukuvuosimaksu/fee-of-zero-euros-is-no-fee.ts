import type { Scenario } from '../../scenario.ts';
import { inOpiskeluoikeudet } from '../change-documents.ts';

export const feeOfZeroEurosIsNoFee: Scenario = {
  name: 'fee-of-zero-euros-is-no-fee',
  theme: 'lukuvuosimaksu',
  sentence: 'A fee period of 0 euros in VIRTA is no fee, so it agrees with Valintarekisteri, which requires none.',
  claims: ['DF-029'],
  conditions: ['maksuvelvollisuus-is-settled', 'lukuvuosimaksu-is-paid-or-covered'],
  tags: ['boundary'],
  world: {
    traits: { lukuvuosimaksu: 'none-required' },
    documents: inOpiskeluoikeudet((oikeus) => ({
      ...oikeus,
      lukuvuosiMaksut: [{ alkuPvm: '2026-08-01', loppuPvm: '2027-07-31', summa: '0' }],
    })),
  },
  expected: { outcomes: ['automatic-grant'] },
};
