import { type Menettely, type Ratkaisupyynto, toMenettely } from '#contracts';
import type { RecordedExchange } from '../run/history.ts';

/** A register, and how to tell the questions that were put to it. */
export interface AskedRegister {
  readonly name: string;
  readonly isAsked: (exchange: RecordedExchange) => boolean;
}

/** Koski also passes on questions to Valintarekisteri, which writes them down itself. */
const koski: AskedRegister = {
  name: 'Koski',
  isAsked: ({ simulator, endpoint }) => simulator === 'koski-migri' && !endpoint?.startsWith('/valinta'),
};

const valintarekisteri: AskedRegister = {
  name: 'Valintarekisteri',
  isAsked: ({ simulator }) => simulator === 'valintarekisteri-migri',
};

const needed: Readonly<Record<Menettely, readonly AskedRegister[]>> = {
  'ensimmainen-lupa': [koski, valintarekisteri],
  jatkolupa: [koski],
  kortti: [],
  valvonta: [koski],
};

/** The registers without which this can't be decided. */
export const neededRegisters = (pyynto: Ratkaisupyynto): readonly AskedRegister[] => needed[toMenettely(pyynto)];

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
