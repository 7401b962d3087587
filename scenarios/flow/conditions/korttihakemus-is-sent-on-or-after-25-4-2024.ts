import { type Condition, metIf } from '../condition.ts';
import type { KorttiFacts } from '../facts.ts';
import { kayttoonottopaatokset } from '../sources.ts';

export const korttihakemusIsSentOnOrAfter2542024: Condition<KorttiFacts> = {
  id: 'korttihakemus-is-sent-on-or-after-25-4-2024',
  row: 'C3',
  kind: 'known',
  sources: [kayttoonottopaatokset],
  claims: ['DF-077'],
  data: { 'enter-finland': ['hakemus.lahetetty'] },
  state: ({ sentOn }) => metIf(sentOn >= '2024-04-25'),
  reason: {
    fi: 'Korttia on haettu ennen 25.4.2024.',
    sv: 'Kortet har sökts före 25.4.2024.',
    en: 'The card was applied for before 25.4.2024.',
  },
};
