import type { Ratkaisu, Ratkaisupyynto } from '#contracts';
import type { RegisterAccess } from '../subjects/subject.ts';
import { decide, type RuleChanges } from './decide.ts';
import { toFacts } from './facts.ts';
import { ensimmainenLupa } from './flows/ensimmainen-lupa.ts';
import { jatkolupa, toJatkolupaFacts } from './flows/jatkolupa.ts';
import { kortti, toKorttiFacts } from './flows/kortti.ts';
import { toValvontaFacts, valvonta } from './flows/valvonta.ts';
import { createKoskiClient } from './koski-client.ts';
import type { RegisterAnswer, Tunniste } from './register-answer.ts';
import { createValintarekisteriClient } from './valintarekisteri-client.ts';

export interface ReferenceFlow {
  readonly decide: (pyynto: Ratkaisupyynto, options: { readonly signal: AbortSignal }) => Promise<Ratkaisu>;
  readonly close: () => Promise<void>;
}

/**
 * An implementation of the four decision flows. It asks the registers by itself, Koski with a client certificate and
 * Valintarekisteri through CAS, each only where it is needed, and shares no code with what judges it.
 */
export const createReferenceFlow = (registers: RegisterAccess, changes: RuleChanges = {}): ReferenceFlow => {
  const koski = createKoskiClient(registers.koski);
  const valintarekisteri = createValintarekisteriClient(registers);
  return {
    decide: async (pyynto, { signal }) => {
      const askKoski = () => ask(koski.find, pyynto, signal);
      const askValintarekisteri = () => ask(valintarekisteri.find, pyynto, signal);
      switch (pyynto.menettely) {
        case 'kortti':
          return decide(kortti, toKorttiFacts(pyynto), changes);
        case 'jatkolupa':
          return decide(jatkolupa, toJatkolupaFacts(pyynto, await askKoski()), changes);
        case 'valvonta':
          return decide(valvonta, toValvontaFacts(pyynto, await askKoski()), changes);
        default: {
          const answers = await Promise.all([askKoski(), askValintarekisteri()]);
          return decide(ensimmainenLupa, toFacts(pyynto, ...answers), changes);
        }
      }
    },
    close: koski.close,
  };
};

const ask = async <T>(
  find: (tunniste: Tunniste, signal: AbortSignal) => Promise<RegisterAnswer<T>>,
  pyynto: Ratkaisupyynto,
  signal: AbortSignal,
): Promise<RegisterAnswer<T>> => {
  const tunniste = toTunniste(pyynto);
  if (tunniste === undefined) return { state: 'not-asked' };
  try {
    return await find(tunniste, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    return { state: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
};

const toTunniste = (pyynto: Ratkaisupyynto): Tunniste | undefined => {
  const { henkilo } = pyynto.menettely === 'valvonta' ? pyynto : pyynto.hakemus;
  if (henkilo.oppijanumero !== undefined) return { oid: henkilo.oppijanumero };
  return henkilo.hetu === undefined ? undefined : { hetu: henkilo.hetu };
};
