import type { Scenario } from '../../scenario.ts';

export const maksuvelvollisuusThatIsNotToldGoesToAnOfficial: Scenario = {
  name: 'maksuvelvollisuus-that-is-not-told-goes-to-an-official',
  theme: 'lukuvuosimaksu',
  sentence:
    'An applicant of whose liability Valintarekisteri tells nothing, and VIRTA knows no right, goes to an official.',
  claims: ['DF-030', 'DF-048'],
  conditions: ['maksuvelvollisuus-is-settled', 'lukuvuosimaksu-is-paid-or-covered'],
  world: { traits: { lukuvuosimaksu: 'none-required', maksuvelvollisuus: 'absent', virta: 'ei-oikeutta' } },
  expected: { outcomes: ['to-official'] },
};
