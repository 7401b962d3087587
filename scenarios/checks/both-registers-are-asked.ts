import { findRegister, registers } from './asked-registers.ts';
import type { Check } from './check.ts';

/** A grant needs both registers, if only to see that they agree. What goes to an official may need neither. */
export const bothRegistersAreAsked: Check = {
  code: 'both-registers-are-asked',
  ofDecision: ({ outcome }, { exchanges }) =>
    outcome !== 'automatic-grant'
      ? []
      : registers
          .filter((register) => findRegister(register, exchanges).length === 0)
          .map(({ name }) => ({
            sentence: `The permit is granted without asking ${name} about the applicant.`,
            expected: 'a question about the applicant to both Koski and Valintarekisteri',
            actual: `no question to ${name}`,
            claims: ['DF-009', 'DF-020'],
          })),
};
