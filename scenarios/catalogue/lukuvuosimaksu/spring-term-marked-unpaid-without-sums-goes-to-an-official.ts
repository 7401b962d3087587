import type { Scenario } from '../../scenario.ts';
import { inMaksut } from './in-maksut.ts';

export const springTermMarkedUnpaidWithoutSumsGoesToAnOfficial: Scenario = {
  name: 'spring-term-marked-unpaid-without-sums-goes-to-an-official',
  theme: 'lukuvuosimaksu',
  sentence:
    'When Valintarekisteri says paid and VIRTA says unpaid of the spring, without sums, an official looks into it.',
  claims: ['DF-032', 'DF-033'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { documents: inMaksut((_, index) => ({ maksettu: index === 0 ? '1' : '0' })) },
  expected: { outcomes: ['to-official'] },
};
