import type { Ratkaisu, Ratkaisupyynto } from '#contracts';
import type { RegisterAccess } from '../subjects/subject.ts';
import { decide, type RuleChanges } from './decide.ts';
import { toFacts } from './facts.ts';
import { createKoskiClient } from './koski-client.ts';
import type { RegisterAnswer, Tunniste } from './register-answer.ts';
import { createValintarekisteriClient } from './valintarekisteri-client.ts';

export interface ReferenceFlow {
  readonly decide: (pyynto: Ratkaisupyynto, options: { readonly signal: AbortSignal }) => Promise<Ratkaisu>;
  readonly close: () => Promise<void>;
}

/**
 * An implementation of the decision flow for a first permit for studies. It asks both registers by itself, Koski with
 * a client certificate and Valintarekisteri through CAS, and shares no code with what judges it.
 */
export const createReferenceFlow = (registers: RegisterAccess, changes: RuleChanges = {}): ReferenceFlow => {
  const koski = createKoskiClient(registers.koski);
  const valintarekisteri = createValintarekisteriClient(registers);
  return {
    decide: async (pyynto, { signal }) => {
      const tunniste = toTunniste(pyynto);
      const answers = await Promise.all([
        ask(koski.find, tunniste, signal),
        ask(valintarekisteri.find, tunniste, signal),
      ]);
      return decide(toFacts(pyynto, ...answers), changes);
    },
    close: koski.close,
  };
};

const toTunniste = ({ hakemus: { henkilo } }: Ratkaisupyynto): Tunniste | undefined => {
  if (henkilo.oppijanumero !== undefined) return { oid: henkilo.oppijanumero };
  return henkilo.hetu === undefined ? undefined : { hetu: henkilo.hetu };
};

const ask = async <T>(
  find: (tunniste: Tunniste, signal: AbortSignal) => Promise<RegisterAnswer<T>>,
  tunniste: Tunniste | undefined,
  signal: AbortSignal,
): Promise<RegisterAnswer<T>> => {
  if (tunniste === undefined) return { state: 'not-asked' };
  try {
    return await find(tunniste, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    return { state: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
};
