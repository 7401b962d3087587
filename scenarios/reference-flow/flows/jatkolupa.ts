import type { JatkolupaPyynto } from '#contracts';
import { dayOf, plusMonths } from '../calendar.ts';
import type { PermitFacts } from '../facts.ts';
import { type Flow, metIf, type Rule } from '../rule.ts';
import { lupahenkiloRules } from '../rules/henkilo.ts';
import { kestoRules } from '../rules/kesto.ts';
import { hasLiitteet, isSentInEnterFinland, kasittelymaksuIsPaid } from '../rules/lupahakemus.ts';
import { isEnrolled, isInForceInKoski, progresses, termFeeIsSettled } from '../rules/opinnot.ts';
import { isThirdCountryNational, rekisteriRules } from '../rules/rekisterit.ts';
import { hasMeans } from '../rules/toimeentulo.ts';
import { oikeudetFor, type StudyFacts } from '../studies.ts';

type JatkolupaFacts = PermitFacts & StudyFacts;

export const toJatkolupaFacts = (
  { hakemus, rekisteritiedot, ratkaisuhetki }: JatkolupaPyynto,
  koski: PermitFacts['koski'],
): JatkolupaFacts => {
  const lupa = rekisteritiedot.aiemmatOleskeluluvat.at(-1);
  return {
    henkilo: hakemus.henkilo,
    hakemus,
    rekisteritiedot,
    sentOn: dayOf(hakemus.lahetetty),
    decidedOn: dayOf(ratkaisuhetki),
    koski,
    oikeudet: oikeudetFor(hakemus.opiskelu, koski),
    ...(lupa === undefined ? {} : { lupa }),
  };
};

const ownRules: readonly Rule<JatkolupaFacts>[] = [
  {
    id: 'permit-to-extend-is-for-studies',
    state: ({ hakemus: { hakemuslaji, peruste }, rekisteritiedot }) =>
      metIf(
        hakemuslaji === 'jatkolupa' &&
          peruste === 'opiskelu' &&
          rekisteritiedot.aiemmatOleskeluluvat.at(-1)?.peruste === 'opiskelu',
        'not an extension of a permit for studies',
      ),
  },
  {
    id: 'jatkolupa-is-applied-for-in-time',
    state: ({ lupa, sentOn }) =>
      metIf(
        lupa !== undefined && plusMonths(lupa.loppu, -3) <= sentOn && sentOn <= lupa.loppu,
        `sent on ${sentOn}, the permit ends on ${lupa?.loppu ?? 'no known day'}`,
      ),
  },
];

/** An extended permit for studies: Koski tells of the studies so far, and an official confirms what is proposed. */
export const jatkolupa: Flow<JatkolupaFacts> = {
  positive: 'proposal',
  isPermit: true,
  rules: [
    ...ownRules,
    isSentInEnterFinland,
    kasittelymaksuIsPaid,
    hasLiitteet(['passi', 'varat', 'vakuutus']),
    isInForceInKoski,
    isEnrolled,
    termFeeIsSettled,
    progresses({ atLeast: 1 }),
    hasMeans({ countsWork: true }),
    ...kestoRules,
    ...lupahenkiloRules,
    isThirdCountryNational,
    ...rekisteriRules,
  ],
};
