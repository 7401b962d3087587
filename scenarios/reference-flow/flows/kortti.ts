import type { KorttiPyynto } from '#contracts';
import { dayOf, plusMonths } from '../calendar.ts';
import { type Flow, metIf, unknown } from '../rule.ts';
import { hasNoTurvakielto } from '../rules/henkilo.ts';
import { kasittelymaksuIsPaid } from '../rules/lupahakemus.ts';

interface KorttiFacts extends Pick<KorttiPyynto, 'hakemus' | 'rekisteritiedot'> {
  readonly sentOn: string;
  readonly decidedOn: string;
}

export const toKorttiFacts = ({ hakemus, rekisteritiedot, ratkaisuhetki }: KorttiPyynto): KorttiFacts => ({
  hakemus,
  rekisteritiedot,
  sentOn: dayOf(hakemus.lahetetty),
  decidedOn: dayOf(ratkaisuhetki),
});

const permanent: readonly string[] = ['P', 'P-EU', 'perheenjasenen-pysyva-oleskelukortti'];

/** A new card of a permanent permit. No register of studies is asked. */
export const kortti: Flow<KorttiFacts> = {
  positive: 'automatic-grant',
  isPermit: false,
  rules: [
    {
      id: 'lupa-is-permanent',
      state: ({ rekisteritiedot: { lupa }, decidedOn }) => {
        if (lupa === undefined) return unknown('no permit is known');
        const isOver = lupa.loppu !== undefined && lupa.loppu < decidedOn;
        return metIf(
          permanent.includes(lupa.laji) && lupa.tila === 'voimassa' && !isOver,
          `${lupa.laji}, ${lupa.tila}`,
        );
      },
    },
    {
      id: 'lupa-is-not-based-on-the-erosopimus',
      state: ({ rekisteritiedot: { lupa } }) =>
        lupa === undefined ? unknown('no permit is known') : metIf(!lupa.erosopimus, 'based on the agreement'),
    },
    {
      id: 'korttihakemus-is-sent-on-or-after-25-4-2024',
      state: ({ sentOn }) => metIf(sentOn >= '2024-04-25', `sent on ${sentOn}`),
    },
    {
      id: 'korttihakemus-has-all-its-liitteet',
      state: ({ hakemus: { syy, liitteet }, rekisteritiedot: { sormenjaljetOtettu }, decidedOn }) => {
        const isLost = syy === 'katoaminen' || syy === 'varkaus';
        const needed = ['valokuva', 'passi', ...(isLost ? ['poliisi-ilmoitus'] : [])] as typeof liitteet;
        const missing: string[] = needed.filter((liite) => !liitteet.includes(liite));
        if (sormenjaljetOtettu === undefined || plusMonths(sormenjaljetOtettu, 60) < decidedOn)
          missing.push('fingerprints of the last five years');
        return metIf(missing.length === 0, `missing: ${missing.join(', ')}`);
      },
    },
    kasittelymaksuIsPaid,
    hasNoTurvakielto,
  ],
};
