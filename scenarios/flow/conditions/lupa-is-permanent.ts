import { type Condition, metIf } from '../condition.ts';
import type { KorttiFacts } from '../facts.ts';
import { kayttoonottopaatokset, oleskelulupakortti } from '../sources.ts';

export const lupaIsPermanent: Condition<KorttiFacts> = {
  id: 'lupa-is-permanent',
  row: 'C1',
  kind: 'known',
  sources: [kayttoonottopaatokset, oleskelulupakortti],
  claims: ['DF-075', 'DF-082'],
  data: { migri: ['rekisteritiedot.lupa.laji', 'rekisteritiedot.lupa.tila', 'rekisteritiedot.lupa.loppu'] },
  state: ({ rekisteritiedot: { lupa }, decidedOn }) => {
    if (lupa === undefined) return 'unknown';
    const { laji, tila, loppu = decidedOn } = lupa;
    return metIf(
      ['P', 'P-EU', 'perheenjasenen-pysyva-oleskelukortti'].includes(laji) && tila === 'voimassa' && decidedOn <= loppu,
    );
  },
  reason: {
    fi: 'Hakijalla ei ole voimassa olevaa pysyvää oleskelulupaa eikä pysyvää oleskelukorttia.',
    sv: 'Sökanden har varken ett gällande permanent uppehållstillstånd eller ett permanent uppehållskort.',
    en: 'The applicant has neither a permanent residence permit in force nor a permanent residence card.',
  },
};
