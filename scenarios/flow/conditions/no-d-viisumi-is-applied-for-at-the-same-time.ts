import { type Condition, metIf } from '../condition.ts';
import type { EnsilupaFacts } from '../facts.ts';
import { kayttoonottopaatokset } from '../sources.ts';

export const noDViisumiIsAppliedForAtTheSameTime: Condition<EnsilupaFacts> = {
  id: 'no-d-viisumi-is-applied-for-at-the-same-time',
  row: '12',
  kind: 'known',
  sources: [kayttoonottopaatokset, 'https://migri.fi/-/arvioidut-kasittelyajat-taulukko-eu'],
  claims: ['DF-012', 'DF-058'],
  data: { 'enter-finland': ['hakemus.dViisumi'] },
  state: ({ hakemus }) => metIf(!hakemus.dViisumi),
  reason: {
    fi: 'Samaan aikaan on haettu D-viisumia.',
    sv: 'D-visum har sökts samtidigt.',
    en: 'A D visa has been applied for at the same time.',
  },
};
