import { answerBugs } from './bugs/answer.ts';
import { calendarBugs } from './bugs/calendar.ts';
import { hakemusBugs } from './bugs/hakemus.ts';
import { henkiloBugs } from './bugs/henkilo.ts';
import { jatkolupaBugs } from './bugs/jatkolupa.ts';
import { kestoBugs } from './bugs/kesto.ts';
import { korttiBugs } from './bugs/kortti.ts';
import { lukuvuosimaksuBugs } from './bugs/lukuvuosimaksu.ts';
import { opinnotBugs } from './bugs/opinnot.ts';
import { opiskelupaikkaBugs } from './bugs/opiskelupaikka.ts';
import { registerBugs } from './bugs/registers.ts';
import { toimeentuloBugs } from './bugs/toimeentulo.ts';
import { valvontaBugs } from './bugs/valvonta.ts';
import type { Mutant } from './mutant.ts';

/** Every mutant, by theme, in the order in which they are run and told. */
export const mutants: readonly Mutant[] = [
  ...calendarBugs,
  ...hakemusBugs,
  ...henkiloBugs,
  ...opiskelupaikkaBugs,
  ...lukuvuosimaksuBugs,
  ...toimeentuloBugs,
  ...kestoBugs,
  ...opinnotBugs,
  ...jatkolupaBugs,
  ...korttiBugs,
  ...valvontaBugs,
  ...registerBugs,
  ...answerBugs,
];
