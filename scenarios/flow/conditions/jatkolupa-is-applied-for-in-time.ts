import { plusMonths } from '../calendar.ts';
import { type Condition, metIf } from '../condition.ts';
import type { JatkolupaFacts } from '../facts.ts';
import { extendedPermit } from '../sources.ts';

export const jatkolupaIsAppliedForInTime: Condition<JatkolupaFacts> = {
  id: 'jatkolupa-is-applied-for-in-time',
  row: 'J2',
  kind: 'known',
  sources: [extendedPermit],
  claims: ['DF-079'],
  data: { 'enter-finland': ['hakemus.lahetetty'], migri: ['rekisteritiedot.aiemmatOleskeluluvat.loppu'] },
  state: ({ lupa, sentOn }) =>
    metIf(lupa !== undefined && plusMonths(lupa.loppu, -3) <= sentOn && sentOn <= lupa.loppu),
  reason: {
    fi: 'Jatkolupaa on haettu luvan päätyttyä tai aikaisemmin kuin kolme kuukautta ennen sen päättymistä.',
    sv: 'Fortsatt tillstånd har sökts efter att tillståndet gått ut eller tidigare än tre månader före det.',
    en: 'The extended permit was applied for after the permit had ended, or earlier than three months before its end.',
  },
};
