import { type Condition, metIf } from '../condition.ts';
import type { LupaFacts } from '../facts.ts';
import { kayttoonottopaatokset } from '../sources.ts';

export const hakemusIsSentInEnterFinland: Condition<LupaFacts> = {
  id: 'hakemus-is-sent-in-enter-finland',
  row: '5',
  kind: 'known',
  sources: [kayttoonottopaatokset],
  claims: ['DF-005'],
  data: { 'enter-finland': ['hakemus.kanava'] },
  state: ({ hakemus }) => metIf(hakemus.kanava === 'enter-finland'),
  reason: {
    fi: 'Hakemusta ei ole lähetetty Enter Finlandissa.',
    sv: 'Ansökan har inte skickats i Enter Finland.',
    en: 'The application was not sent in Enter Finland.',
  },
};
