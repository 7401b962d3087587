import type { Rule } from '../rule.ts';
import { hakemusRules } from './hakemus.ts';
import { henkiloRules } from './henkilo.ts';
import { kestoRules } from './kesto.ts';
import { lukuvuosimaksuRules } from './lukuvuosimaksu.ts';
import { opiskelupaikkaRules } from './opiskelupaikka.ts';
import { rekisteriRules } from './rekisterit.ts';
import { toimeentuloRules } from './toimeentulo.ts';

/** All rules but row 21, which follows from the others. */
export const rules: readonly Rule[] = [
  ...hakemusRules,
  ...opiskelupaikkaRules,
  ...lukuvuosimaksuRules,
  ...toimeentuloRules,
  ...kestoRules,
  ...henkiloRules,
  ...rekisteriRules,
];
