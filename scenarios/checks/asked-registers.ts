import { type Ratkaisupyynto, toMenettely } from '#contracts';
import type { RegisterAnswers } from '../flow/facts.ts';
import { neededRegisters as needed } from '../flow/needed-registers.ts';
import type { RecordedExchange } from '../run/history.ts';

/** A register, and how to tell the questions that were put to it. */
export interface AskedRegister {
  readonly name: string;
  readonly isAsked: (exchange: RecordedExchange) => boolean;
}

export const askedRegisters: Readonly<Record<keyof RegisterAnswers, AskedRegister>> = {
  koski: {
    name: 'Koski',
    // It also passes on questions to Valintarekisteri, which writes them down itself.
    isAsked: ({ simulator, endpoint }) => simulator === 'koski-migri' && !endpoint?.startsWith('/valinta'),
  },
  valintarekisteri: {
    name: 'Valintarekisteri',
    isAsked: ({ simulator }) => simulator === 'valintarekisteri-migri',
  },
};

/** The registers without which this can't be decided. */
export const neededRegisters = (pyynto: Ratkaisupyynto): readonly AskedRegister[] =>
  needed[toMenettely(pyynto)].map((register) => askedRegisters[register]);

/** The questions about a person that this register got. */
export const findRegister = (
  register: AskedRegister,
  exchanges: readonly RecordedExchange[],
): readonly RecordedExchange[] =>
  exchanges.filter((exchange) => register.isAsked(exchange) && exchange.persons.length > 0);

/** 200 with JSON, or Koski's 404: the register has said what it knows. */
export const isReadable = ({ simulator, status, responseBody }: RecordedExchange): boolean => {
  if (status === 404) return simulator === 'koski-migri';
  if (status !== 200 || responseBody === undefined) return false;
  try {
    JSON.parse(responseBody);
    return true;
  } catch {
    return false;
  }
};
