import { plusMonths } from '../calendar.ts';
import { type Condition, metIf } from '../condition.ts';
import type { LupaFacts } from '../facts.ts';
import { kayttoonottopaatokset } from '../sources.ts';

export const timeAppliedForIsNotTooLong: Condition<LupaFacts> = {
  id: 'time-applied-for-is-not-too-long',
  row: '16',
  kind: 'known',
  sources: [kayttoonottopaatokset],
  claims: ['DF-016', 'DF-061', 'DF-068'],
  data: {
    'enter-finland': [
      'hakemus.haettuAika',
      'hakemus.opiskelu.laji',
      'hakemus.opiskelu.tutkinto',
      'hakemus.opiskelu.paattyy',
    ],
  },
  state: ({ hakemus: { opiskelu, haettuAika } }, { tavoiteajat, toleranceMonths }) => {
    // An exchange has no target time, but an end.
    if (opiskelu.laji === 'vaihto') return metIf(haettuAika.loppu <= plusMonths(opiskelu.paattyy, toleranceMonths));
    if (opiskelu.tutkinto === undefined) return 'unknown';
    const months = tavoiteajat[opiskelu.tutkinto] + toleranceMonths;
    return metIf(haettuAika.loppu < plusMonths(haettuAika.alku, months));
  },
  reason: {
    fi: 'Lupaa on haettu selvästi pidemmäksi ajaksi kuin opintojen tavoiteaika.',
    sv: 'Tillstånd har sökts för en tid som klart överskrider målsättningstiden för studierna.',
    en: 'The permit is asked for a time that clearly exceeds the target time of the studies.',
  },
};
