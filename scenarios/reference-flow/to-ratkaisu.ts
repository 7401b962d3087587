import type { MigriHakija, MigriOppija, Ratkaisu, Ratkaisupyynto } from '#contracts';
import { decide, type RuleChanges } from './decide.ts';
import { toFacts } from './facts.ts';
import { ensimmainenLupa } from './flows/ensimmainen-lupa.ts';
import { jatkolupa, toJatkolupaFacts } from './flows/jatkolupa.ts';
import { kortti, toKorttiFacts } from './flows/kortti.ts';
import { toValvontaFacts, valvonta } from './flows/valvonta.ts';
import type { RegisterAnswer } from './register-answer.ts';

/** What the registers have said of the person. */
export interface RegisterAnswers {
  readonly koski: RegisterAnswer<MigriOppija>;
  readonly valintarekisteri: RegisterAnswer<MigriHakija>;
}

/** The decision, from the question and from what the registers have said; by the rules of the procedure. */
export const toRatkaisu = (
  pyynto: Ratkaisupyynto,
  { koski, valintarekisteri }: RegisterAnswers,
  changes: RuleChanges = {},
): Ratkaisu => {
  switch (pyynto.menettely) {
    case 'kortti':
      return decide(kortti, toKorttiFacts(pyynto), changes);
    case 'jatkolupa':
      return decide(jatkolupa, toJatkolupaFacts(pyynto, koski), changes);
    case 'valvonta':
      return decide(valvonta, toValvontaFacts(pyynto, koski), changes);
    default:
      return decide(ensimmainenLupa, toFacts(pyynto, koski, valintarekisteri), changes);
  }
};
