import { type Condition, metIf } from '../condition.ts';
import type { EnsilupaFacts } from '../facts.ts';
import { kayttoonottopaatokset } from '../sources.ts';

export const hakemusIsSentOnOrAfter19102023: Condition<EnsilupaFacts> = {
  id: 'hakemus-is-sent-on-or-after-19-10-2023',
  row: '7',
  kind: 'known',
  sources: [kayttoonottopaatokset],
  claims: ['DF-007'],
  data: { 'enter-finland': ['hakemus.lahetetty'] },
  state: ({ sentOn }) => metIf(sentOn >= '2023-10-19'),
  reason: {
    fi: 'Hakemus on lähetetty ennen 19.10.2023.',
    sv: 'Ansökan har skickats före 19.10.2023.',
    en: 'The application was sent before 19.10.2023.',
  },
};
