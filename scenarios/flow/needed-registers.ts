import type { Menettely } from '#contracts';
import type { RegisterAnswers } from './facts.ts';

/** The registers of studies that a procedure is decided from. */
export const neededRegisters: Readonly<Record<Menettely, readonly (keyof RegisterAnswers)[]>> = {
  'ensimmainen-lupa': ['koski', 'valintarekisteri'],
  jatkolupa: ['koski'],
  kortti: [],
  valvonta: ['koski'],
};
