import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';
import { permitTo } from './permit-to.ts';

export const permitForWorkIsNotExtendedForStudies: Scenario = {
  name: 'permit-for-work-is-not-extended-for-studies',
  theme: 'jatkolupa',
  sentence: 'Who has a permit for work and asks to extend it for studies goes to an official.',
  claims: ['DF-078'],
  conditions: ['permit-to-extend-is-for-studies'],
  world: extending({ rekisteritiedot: permitTo('2026-08-25', { peruste: 'tyo' }) }),
  expected: { outcomes: ['to-official'] },
};
