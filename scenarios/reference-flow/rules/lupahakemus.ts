import type { Hakemus } from '#contracts';
import type { PermitFacts } from '../facts.ts';
import { metIf, type Rule } from '../rule.ts';

/** Row 5, of a first and of an extended permit. */
export const isSentInEnterFinland: Rule<PermitFacts> = {
  id: 'hakemus-is-sent-in-enter-finland',
  state: ({ hakemus }) => metIf(hakemus.kanava === 'enter-finland', 'made on paper'),
};

/** Row 6, of permits and cards. */
export const kasittelymaksuIsPaid: Rule<{ readonly hakemus: Pick<Hakemus, 'kasittelymaksu'> }> = {
  id: 'kasittelymaksu-is-paid',
  state: ({ hakemus: { kasittelymaksu } }) => metIf(kasittelymaksu === 'maksettu', `the fee is ${kasittelymaksu}`),
};

/** Row 8: these attachments at least. */
export const hasLiitteet = (needed: Hakemus['liitteet']): Rule<PermitFacts> => ({
  id: 'hakemus-has-all-its-liitteet',
  state: ({ hakemus }) => {
    const missing = needed.filter((liite) => !hakemus.liitteet.includes(liite));
    return metIf(missing.length === 0, `missing: ${missing.join(', ')}`);
  },
});
