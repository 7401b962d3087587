import { type Condition, metIf } from '../condition.ts';
import type { EnsilupaFacts } from '../facts.ts';
import { kayttoonottopaatoksetInEnglish } from '../sources.ts';

export const asiointikieliIsNotSwedish: Condition<EnsilupaFacts> = {
  id: 'asiointikieli-is-not-swedish',
  row: '12b',
  kind: 'known',
  sources: [kayttoonottopaatoksetInEnglish],
  claims: ['DF-023', 'DF-058'],
  data: { 'enter-finland': ['hakemus.asiointikieli'] },
  state: ({ hakemus }) => metIf(hakemus.asiointikieli !== 'sv'),
  reason: {
    fi: 'Asiointikieli on ruotsi.',
    sv: 'Kontaktspråket är svenska.',
    en: 'The contact language is Swedish.',
  },
};
