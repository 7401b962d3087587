import { type Condition, metIf } from '../condition.ts';
import type { EnsilupaFacts } from '../facts.ts';
import { kayttoonottopaatokset } from '../sources.ts';

export const permitIsAFirstOneForStudies: Condition<EnsilupaFacts> = {
  id: 'permit-is-a-first-one-for-studies',
  row: '1',
  kind: 'known',
  sources: [kayttoonottopaatokset],
  claims: ['DF-001'],
  data: {
    'enter-finland': ['hakemus.hakemuslaji', 'hakemus.peruste'],
    migri: ['rekisteritiedot.aiemmatOleskeluluvat.peruste'],
  },
  state: ({ hakemus, rekisteritiedot }) =>
    metIf(
      hakemus.hakemuslaji === 'ensimmainen-oleskelulupa' &&
        hakemus.peruste === 'opiskelu' &&
        !rekisteritiedot.aiemmatOleskeluluvat.some(({ peruste }) => peruste === 'opiskelu'),
    ),
  reason: {
    fi: 'Hakemus ei koske ensimmäistä oleskelulupaa opiskelua varten.',
    sv: 'Ansökan gäller inte ett första uppehållstillstånd för studier.',
    en: 'The application is not for a first residence permit for studies.',
  },
};
