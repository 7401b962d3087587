import { findRegister, isReadable, registers } from './asked-registers.ts';
import type { Check } from './check.ts';

/** A grant rests on conditions that are met and on registers that have answered; unknown is not met. */
export const nothingIsGrantedOnMissingData: Check = {
  code: 'nothing-is-granted-on-missing-data',
  ofDecision: ({ outcome, conditions }, { exchanges }) => {
    if (outcome !== 'automatic-grant') return [];
    const open = conditions
      .filter(({ state }) => state !== 'met')
      .map(({ id, state }) => ({
        sentence: `The permit is granted although the subject itself says of ${id}: ${state}.`,
        expected: 'a grant only when every condition is met',
        actual: `${id}: ${state}`,
        claims: ['DF-048', 'DF-049'],
      }));
    const silent = registers.flatMap((register) => {
      const asked = findRegister(register, exchanges);
      return asked.length === 0 || asked.some(isReadable)
        ? []
        : [
            {
              sentence: `The permit is granted although ${register.name} never gave an answer about the applicant.`,
              expected: 'a grant only when both registers have answered',
              actual: `${register.name} answered ${asked.map(({ status }) => status ?? 'nothing').join(', ')}`,
              claims: ['DF-020', 'DF-048'],
            },
          ];
    });
    return [...open, ...silent];
  },
};
