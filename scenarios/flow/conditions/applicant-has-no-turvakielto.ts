import { type Condition, metIf } from '../condition.ts';
import type { EnsilupaFacts, KorttiFacts } from '../facts.ts';
import { kayttoonottopaatokset } from '../sources.ts';

export const applicantHasNoTurvakielto: Condition<EnsilupaFacts | KorttiFacts> = {
  id: 'applicant-has-no-turvakielto',
  row: '13',
  kind: 'known',
  sources: [kayttoonottopaatokset],
  claims: ['DF-013', 'DF-077'],
  data: { dvv: ['rekisteritiedot.turvakielto'] },
  state: ({ rekisteritiedot: { turvakielto } }) => (turvakielto === undefined ? 'unknown' : metIf(!turvakielto)),
  reason: {
    fi: 'Hakijalla on turvakielto, tai väestötietojärjestelmästä ei saatu vastausta.',
    sv: 'Sökanden har en spärrmarkering, eller så gav befolkningsdatasystemet inget svar.',
    en: 'The applicant has a non-disclosure for personal safety, or the population register gave no answer.',
  },
};
