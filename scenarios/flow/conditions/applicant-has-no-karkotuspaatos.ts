import { type Condition, metIf } from '../condition.ts';
import type { EnsilupaFacts } from '../facts.ts';
import { kayttoonottopaatokset } from '../sources.ts';

export const applicantHasNoKarkotuspaatos: Condition<EnsilupaFacts> = {
  id: 'applicant-has-no-karkotuspaatos',
  row: '15',
  kind: 'known',
  sources: [kayttoonottopaatokset],
  claims: ['DF-015', 'DF-064'],
  data: { migri: ['rekisteritiedot.maastapoistamispaatokset'] },
  state: ({ rekisteritiedot }) => metIf(!rekisteritiedot.maastapoistamispaatokset.includes('karkotus')),
  reason: {
    fi: 'Hakijasta on tehty karkottamispäätös.',
    sv: 'Ett beslut om utvisning har fattats om sökanden.',
    en: 'A decision to deport the applicant has been made.',
  },
};
