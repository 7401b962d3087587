import { type Condition, metIf } from '../condition.ts';
import type { EnsilupaFacts } from '../facts.ts';
import { kayttoonottopaatokset } from '../sources.ts';

export const noFamilyMemberAppliesAtTheSameTime: Condition<EnsilupaFacts> = {
  id: 'no-family-member-applies-at-the-same-time',
  row: '10',
  kind: 'known',
  sources: [kayttoonottopaatokset],
  claims: ['DF-010'],
  data: { migri: ['rekisteritiedot.perheenjasentenHakemukset.tila'] },
  state: ({ rekisteritiedot }) =>
    metIf(!rekisteritiedot.perheenjasentenHakemukset.some(({ tila }) => tila === 'vireilla')),
  reason: {
    fi: 'Perheenjäsenen hakemus on vireillä samaan aikaan.',
    sv: 'En familjemedlems ansökan är anhängig samtidigt.',
    en: 'An application of a family member is pending at the same time.',
  },
};
