import { findRegister, isReadable, neededRegisters } from './asked-registers.ts';
import type { Check } from './check.ts';
import { toPositive } from './positive.ts';

/** A grant rests on conditions that are met and on registers that have answered; unknown is not met. */
export const nothingIsGrantedOnMissingData: Check = {
  code: 'nothing-is-granted-on-missing-data',
  ofDecision: (ratkaisu, { pyynto, exchanges }) => {
    const positive = toPositive(ratkaisu, pyynto);
    if (positive === undefined) return [];
    const open = ratkaisu.conditions
      .filter(({ state }) => state !== 'met')
      .map(({ id, state }) => ({
        sentence: `${positive} although the subject itself says of ${id}: ${state}.`,
        expected: 'this outcome only when every condition is met',
        actual: `${id}: ${state}`,
        claims: ['DF-048', 'DF-049'],
      }));
    const silent = neededRegisters(pyynto).flatMap((register) => {
      const asked = findRegister(register, exchanges);
      return asked.length === 0 || asked.some(isReadable)
        ? []
        : [
            {
              sentence: `${positive} although ${register.name} never gave an answer about the applicant.`,
              expected: 'this outcome only when the registers that it needs have answered',
              actual: `${register.name} answered ${asked.map(({ status }) => status ?? 'nothing').join(', ')}`,
              claims: ['DF-020', 'DF-048'],
            },
          ];
    });
    return [...open, ...silent];
  },
};
