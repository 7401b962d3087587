import type { Facts, PermitFacts } from '../facts.ts';
import { metIf, type Rule, unknown } from '../rule.ts';

/** Rows 10, 14 and 15: what Migri knows of who applies for a first permit. */
export const henkiloRules: readonly Rule<Facts>[] = [
  {
    id: 'no-family-member-applies-at-the-same-time',
    state: ({ rekisteritiedot: { perheenjasentenHakemukset } }) =>
      metIf(!perheenjasentenHakemukset.some(({ tila }) => tila === 'vireilla'), 'a family member has applied'),
  },
  {
    id: 'applicant-has-no-kansainvalinen-suojelu',
    state: ({ rekisteritiedot: { kansainvalinenSuojelu } }) =>
      metIf(kansainvalinenSuojelu.length === 0, `protection: ${kansainvalinenSuojelu.join(', ')}`),
  },
  {
    id: 'applicant-has-no-karkotuspaatos',
    state: ({ rekisteritiedot: { maastapoistamispaatokset } }) =>
      metIf(!maastapoistamispaatokset.includes('karkotus'), 'a decision to deport'),
  },
];

/** Rows 9h and 17: what Migri knows of who applies for any permit. */
export const lupahenkiloRules: readonly Rule<PermitFacts>[] = [
  {
    id: 'nothing-known-stands-against-the-permit',
    state: ({ rekisteritiedot: { esteet } }) => metIf(esteet.length === 0, esteet.join(', ')),
  },
  {
    id: 'henkilollisyys-is-proved',
    state: ({ rekisteritiedot: { henkilollisyysTodettu }, decidedOn }) =>
      metIf(henkilollisyysTodettu !== undefined && henkilollisyysTodettu <= decidedOn, 'not proved yet'),
  },
];

/** Row 13, of a first permit and of a card. */
export const hasNoTurvakielto: Rule<{ readonly rekisteritiedot: { readonly turvakielto?: boolean } }> = {
  id: 'applicant-has-no-turvakielto',
  state: ({ rekisteritiedot: { turvakielto } }) =>
    turvakielto === undefined ? unknown('DVV has not answered') : metIf(!turvakielto, 'turvakielto'),
};
