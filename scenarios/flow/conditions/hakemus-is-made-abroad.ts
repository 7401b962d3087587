import { type Condition, metIf } from '../condition.ts';
import type { EnsilupaFacts } from '../facts.ts';
import { kayttoonottopaatokset } from '../sources.ts';

export const hakemusIsMadeAbroad: Condition<EnsilupaFacts> = {
  id: 'hakemus-is-made-abroad',
  row: '2',
  kind: 'known',
  sources: [kayttoonottopaatokset],
  claims: ['DF-002'],
  data: { 'enter-finland': ['hakemus.jattopaikka'] },
  state: ({ hakemus }) => metIf(hakemus.jattopaikka === 'ulkomailla'),
  reason: {
    fi: 'Lupaa on haettu Suomessa.',
    sv: 'Tillståndet har sökts i Finland.',
    en: 'The permit was applied for in Finland.',
  },
};
