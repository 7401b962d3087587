import type { Scenario } from '../../scenario.ts';

export const applicantWhoNeedNotPayIsGrantedBeforeTheRightIsInVirta: Scenario = {
  name: 'applicant-who-need-not-pay-is-granted-before-the-right-is-in-virta',
  theme: 'lukuvuosimaksu',
  sentence: "An applicant who needn't pay by Valintarekisteri is granted before VIRTA knows of the right.",
  claims: ['DF-029'],
  conditions: ['maksuvelvollisuus-is-settled', 'lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'none-required', virta: 'ei-oikeutta' } },
  expected: { outcomes: ['automatic-grant'] },
};
