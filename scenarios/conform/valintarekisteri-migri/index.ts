import { answerRules, personRules } from './answers.ts';
import { bodyRules } from './bodies.ts';
import { casRules } from './cas.ts';
import { checkRules } from './checks.ts';
import { loginRules } from './login.ts';
import type { ValintarekisteriRule } from './provider.ts';
import { timeRules } from './time.ts';

/** Every rule of the Valintarekisteri-Migri API and of the CAS before it, from the login to what the answer says. */
export const valintarekisteriRules: readonly ValintarekisteriRule[] = [
  ...casRules,
  ...loginRules,
  ...checkRules,
  ...bodyRules,
  ...answerRules,
  ...personRules,
  ...timeRules,
];
