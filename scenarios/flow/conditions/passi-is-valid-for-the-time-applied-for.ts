import { type Condition, metIf } from '../condition.ts';
import type { LupaFacts } from '../facts.ts';

export const passiIsValidForTheTimeAppliedFor: Condition<LupaFacts> = {
  id: 'passi-is-valid-for-the-time-applied-for',
  row: '9f',
  kind: 'known',
  sources: ['https://www.studyinfinland.fi/life-finland/residence-permits'],
  claims: ['DF-046'],
  data: { 'enter-finland': ['hakemus.passi.voimassa', 'hakemus.haettuAika.loppu'] },
  state: ({ hakemus }) => metIf(hakemus.passi.voimassa >= hakemus.haettuAika.loppu),
  reason: {
    fi: 'Passi ei ole voimassa koko haettua aikaa.',
    sv: 'Passet är inte giltigt hela den tid som ansökan gäller.',
    en: 'The passport is not valid for the whole time applied for.',
  },
};
