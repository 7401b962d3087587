import { type Condition, metIf } from '../condition.ts';
import type { KorttiFacts, LupaFacts } from '../facts.ts';
import { kayttoonottopaatokset } from '../sources.ts';

export const kasittelymaksuIsPaid: Condition<LupaFacts | KorttiFacts> = {
  id: 'kasittelymaksu-is-paid',
  row: '6',
  kind: 'known',
  sources: [kayttoonottopaatokset],
  claims: ['DF-006'],
  data: { 'enter-finland': ['hakemus.kasittelymaksu'] },
  state: ({ hakemus }) => metIf(hakemus.kasittelymaksu === 'maksettu'),
  reason: {
    fi: 'Hakemuksen käsittelymaksua ei ole maksettu kokonaan.',
    sv: 'Behandlingsavgiften för ansökan är inte helt betald.',
    en: 'The processing fee of the application has not been paid in full.',
  },
};
