import type { ValvontaPyynto } from '#contracts';
import { dayOf } from '../calendar.ts';
import { type Flow, met, metIf, type Rule, unknown } from '../rule.ts';
import { isEnrolled, isInForceInKoski, progresses } from '../rules/opinnot.ts';
import { rekisteriRules } from '../rules/rekisterit.ts';
import { attainmentsOf, firstTermEnd, oikeudetFor, type StudyFacts, termsOf } from '../studies.ts';

interface ValvontaFacts extends StudyFacts {
  readonly lupa: ValvontaPyynto['lupa'];
}

export const toValvontaFacts = (
  { henkilo, lupa, ratkaisuhetki }: ValvontaPyynto,
  koski: StudyFacts['koski'],
): ValvontaFacts => ({
  henkilo,
  lupa,
  decidedOn: dayOf(ratkaisuhetki),
  koski,
  oikeudet: oikeudetFor(lupa.opiskelu, koski),
});

/** Nothing is missed before the first term has ended. */
const isFirstTerm = ({ lupa, decidedOn }: ValvontaFacts): boolean => decidedOn <= firstTermEnd(lupa.opiskelu.alkaa);

const ownRules: readonly Rule<ValvontaFacts>[] = [
  {
    id: 'valvottava-lupa-is-for-studies-and-in-force',
    state: ({ lupa: { peruste, alku, loppu }, decidedOn }) =>
      metIf(peruste === 'opiskelu' && alku <= decidedOn && decidedOn <= loppu, `${peruste}, ${alku} to ${loppu}`),
  },
  {
    id: 'studies-have-begun',
    state: (facts) => {
      const { koski, oikeudet, decidedOn } = facts;
      if (koski.state !== 'answered') return unknown('Koski has not answered');
      const wasPresent = oikeudet
        .flatMap(termsOf)
        .some(({ alku, tila }) => tila.koodiarvo === '1' && alku <= decidedOn);
      const hasPassed = oikeudet.flatMap(attainmentsOf).some(({ paiva }) => paiva <= decidedOn);
      return metIf(isFirstTerm(facts) || wasPresent || hasPassed, 'neither present nor anything passed');
    },
  },
  {
    ...isInForceInKoski,
    state: (facts) => {
      const isExpected = facts.koski.state === 'answered' && facts.oikeudet.length === 0 && isFirstTerm(facts);
      return isExpected ? met : isInForceInKoski.state(facts);
    },
  },
  {
    ...isEnrolled,
    state: (facts) => (facts.decidedOn < facts.lupa.opiskelu.alkaa ? met : isEnrolled.state(facts)),
  },
];

/** Monitoring of a permit for studies: what is missed, an official looks into; nothing is revoked by the machine. */
export const valvonta: Flow<ValvontaFacts> = {
  positive: 'no-action',
  isPermit: false,
  rules: [...ownRules, progresses({ atLeast: 0 }), ...rekisteriRules],
};
