import { type Condition, metIf } from '../condition.ts';
import type { LupaFacts } from '../facts.ts';
import { kayttoonottopaatokset, pilotti } from '../sources.ts';

export const henkilollisyysIsProved: Condition<LupaFacts> = {
  id: 'henkilollisyys-is-proved',
  row: '17',
  kind: 'known',
  sources: [kayttoonottopaatokset, pilotti],
  claims: ['DF-017'],
  data: { migri: ['rekisteritiedot.henkilollisyysTodettu'] },
  state: ({ rekisteritiedot: { henkilollisyysTodettu }, decidedOn }) =>
    metIf(henkilollisyysTodettu !== undefined && henkilollisyysTodettu <= decidedOn),
  reason: {
    fi: 'Hakija ei ole vielä todistanut henkilöllisyyttään.',
    sv: 'Sökanden har ännu inte styrkt sin identitet.',
    en: 'The applicant has not yet proved their identity.',
  },
};
