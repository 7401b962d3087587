import { applicantHasNoTurvakielto } from '../conditions/applicant-has-no-turvakielto.ts';
import { kasittelymaksuIsPaid } from '../conditions/kasittelymaksu-is-paid.ts';
import { korttihakemusHasAllItsLiitteet } from '../conditions/korttihakemus-has-all-its-liitteet.ts';
import { korttihakemusIsSentOnOrAfter2542024 } from '../conditions/korttihakemus-is-sent-on-or-after-25-4-2024.ts';
import { lupaIsNotBasedOnTheErosopimus } from '../conditions/lupa-is-not-based-on-the-erosopimus.ts';
import { lupaIsPermanent } from '../conditions/lupa-is-permanent.ts';
import type { KorttiFacts } from '../facts.ts';
import { kayttoonottopaatokset } from '../sources.ts';
import type { RuleSet } from './rule-set.ts';

/** Cards of permanent permits. */
export const kortti: readonly RuleSet<KorttiFacts>[] = [
  {
    id: 'kortti-2024-04-25',
    menettely: 'kortti',
    from: '2024-04-25',
    sources: [kayttoonottopaatokset],
    claims: ['DF-075', 'DF-077'],
    conditions: [
      kasittelymaksuIsPaid,
      applicantHasNoTurvakielto,
      lupaIsPermanent,
      lupaIsNotBasedOnTheErosopimus,
      korttihakemusIsSentOnOrAfter2542024,
      korttihakemusHasAllItsLiitteet,
    ],
  },
];
