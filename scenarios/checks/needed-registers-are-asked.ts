import { findRegister, neededRegisters } from './asked-registers.ts';
import type { Check } from './check.ts';
import { toPositive } from './positive.ts';

/**
 * A first permit needs both registers, if only to see that they agree; an extended permit and monitoring need Koski, a card
 * none. What goes to an official may need neither.
 */
export const neededRegistersAreAsked: Check = {
  code: 'needed-registers-are-asked',
  ofDecision: (ratkaisu, { pyynto, exchanges }) => {
    const positive = toPositive(ratkaisu, pyynto);
    if (positive === undefined) return [];
    return neededRegisters(pyynto)
      .filter((register) => findRegister(register, exchanges).length === 0)
      .map(({ name }) => ({
        sentence: `${positive} without asking ${name} about the applicant.`,
        expected: `a question about the applicant to ${neededRegisters(pyynto)
          .map((register) => register.name)
          .join(' and ')}`,
        actual: `no question to ${name}`,
        claims: ['DF-009', 'DF-020'],
      }));
  },
};
