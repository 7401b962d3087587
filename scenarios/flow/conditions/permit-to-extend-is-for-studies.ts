import { type Condition, metIf } from '../condition.ts';
import type { JatkolupaFacts } from '../facts.ts';
import { extendedPermit } from '../sources.ts';

export const permitToExtendIsForStudies: Condition<JatkolupaFacts> = {
  id: 'permit-to-extend-is-for-studies',
  row: 'J1',
  kind: 'derived',
  sources: [extendedPermit],
  claims: ['DF-078'],
  data: {
    'enter-finland': ['hakemus.hakemuslaji', 'hakemus.peruste'],
    migri: ['rekisteritiedot.aiemmatOleskeluluvat.peruste'],
  },
  state: ({ hakemus, lupa }) =>
    metIf(hakemus.hakemuslaji === 'jatkolupa' && hakemus.peruste === 'opiskelu' && lupa?.peruste === 'opiskelu'),
  reason: {
    fi: 'Jatkettava lupa ei ole opiskelua varten, tai jatkolupaa haetaan muulla perusteella.',
    sv: 'Det tillstånd som ska förlängas gäller inte studier, eller så söks fortsatt tillstånd på annan grund.',
    en: 'The permit to extend is not for studies, or it is to be extended on another basis.',
  },
};
