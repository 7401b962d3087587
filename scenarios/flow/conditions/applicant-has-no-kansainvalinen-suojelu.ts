import { type Condition, metIf } from '../condition.ts';
import type { EnsilupaFacts } from '../facts.ts';
import { kayttoonottopaatokset } from '../sources.ts';

export const applicantHasNoKansainvalinenSuojelu: Condition<EnsilupaFacts> = {
  id: 'applicant-has-no-kansainvalinen-suojelu',
  row: '14',
  kind: 'known',
  sources: [kayttoonottopaatokset],
  claims: ['DF-014', 'DF-065'],
  data: { migri: ['rekisteritiedot.kansainvalinenSuojelu'] },
  state: ({ rekisteritiedot }) => metIf(rekisteritiedot.kansainvalinenSuojelu.length === 0),
  reason: {
    fi: 'Hakija on hakenut tai saanut kansainvälistä suojelua.',
    sv: 'Sökanden har ansökt om eller fått internationellt skydd.',
    en: 'The applicant has applied for or been given international protection.',
  },
};
