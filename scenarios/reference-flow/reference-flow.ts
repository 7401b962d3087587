import type { Menettely, Ratkaisu, Ratkaisupyynto } from '#contracts';
import type { RegisterAccess } from '../subjects/subject.ts';
import type { RuleChanges } from './decide.ts';
import { createKoskiClient } from './koski-client.ts';
import type { RegisterAnswer, Tunniste } from './register-answer.ts';
import { type RegisterAnswers, toRatkaisu } from './to-ratkaisu.ts';
import { createValintarekisteriClient } from './valintarekisteri-client.ts';

export interface ReferenceFlow {
  readonly decide: (pyynto: Ratkaisupyynto, options: { readonly signal: AbortSignal }) => Promise<Ratkaisu>;
  /** What the registers say of the person; only those are asked that the procedure needs. */
  readonly ask: (pyynto: Ratkaisupyynto, signal: AbortSignal) => Promise<RegisterAnswers>;
  readonly close: () => Promise<void>;
}

/** The registers that a procedure needs. */
const needs: Readonly<Record<Menettely, readonly (keyof RegisterAnswers)[]>> = {
  'ensimmainen-lupa': ['koski', 'valintarekisteri'],
  jatkolupa: ['koski'],
  kortti: [],
  valvonta: ['koski'],
};

/**
 * An implementation of the four decision flows. It asks the registers by itself, Koski with a client certificate and
 * Valintarekisteri through CAS, each only where it is needed, and shares no code with what judges it.
 */
export const createReferenceFlow = (registers: RegisterAccess, changes: RuleChanges = {}): ReferenceFlow => {
  const koski = createKoskiClient(registers.koski);
  const valintarekisteri = createValintarekisteriClient(registers);
  const ask = async (pyynto: Ratkaisupyynto, signal: AbortSignal): Promise<RegisterAnswers> => {
    const needed = needs[pyynto.menettely ?? 'ensimmainen-lupa'];
    const tunniste = toTunniste(pyynto);
    const [ofKoski, ofValintarekisteri] = await Promise.all([
      needed.includes('koski') ? askOne(koski.find, tunniste, signal) : notAsked,
      needed.includes('valintarekisteri') ? askOne(valintarekisteri.find, tunniste, signal) : notAsked,
    ]);
    return { koski: ofKoski, valintarekisteri: ofValintarekisteri };
  };
  return {
    ask,
    decide: async (pyynto, { signal }) => toRatkaisu(pyynto, await ask(pyynto, signal), changes),
    close: koski.close,
  };
};

const notAsked = { state: 'not-asked' } as const;

const askOne = async <T>(
  find: (tunniste: Tunniste, signal: AbortSignal) => Promise<RegisterAnswer<T>>,
  tunniste: Tunniste | undefined,
  signal: AbortSignal,
): Promise<RegisterAnswer<T>> => {
  if (tunniste === undefined) return notAsked;
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
