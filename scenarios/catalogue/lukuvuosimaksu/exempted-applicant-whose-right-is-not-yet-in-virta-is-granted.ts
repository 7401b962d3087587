import type { Scenario } from '../../scenario.ts';

export const exemptedApplicantWhoseRightIsNotYetInVirtaIsGranted: Scenario = {
  name: 'exempted-applicant-whose-right-is-not-yet-in-virta-is-granted',
  theme: 'lukuvuosimaksu',
  sentence:
    'An applicant whom Valintarekisteri tells to be exempted from the fee is granted before VIRTA knows of the right.',
  claims: ['DF-031'],
  conditions: ['lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'full-scholarship', virta: 'ei-oikeutta' } },
  expected: { outcomes: ['automatic-grant'] },
};
