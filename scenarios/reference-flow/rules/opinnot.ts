import { met, metIf, notMet, type Rule, type Statement, unknown } from '../rule.ts';
import { attainmentsOf, covers, feesOf, isInForce, type StudyFacts, termsOf, yearsEnded } from '../studies.ts';
import { isBelow } from './lukuvuosimaksu.ts';

/** What Koski must tell of studies that go on, when the permit is extended or monitored. */
export const isInForceInKoski: Rule<StudyFacts> = {
  id: 'opiskeluoikeus-is-in-force',
  state: ({ koski, oikeudet, decidedOn }) => {
    if (koski.state !== 'answered') return unknown('Koski has not answered');
    return metIf(
      oikeudet.some((oikeus) => isInForce(oikeus, decidedOn)),
      'no right is in force',
    );
  },
};

export const isEnrolled: Rule<StudyFacts> = {
  id: 'student-is-enrolled-as-present',
  state: ({ koski, oikeudet, decidedOn }) => {
    if (koski.state !== 'answered') return unknown('Koski has not answered');
    const tilat = oikeudet
      .flatMap(termsOf)
      .filter(covers(decidedOn))
      .map(({ tila }) => tila.koodiarvo);
    return metIf(tilat.includes('1'), `enrolment: ${tilat.join(', ') || 'none'}`);
  },
};

export const termFeeIsSettled: Rule<StudyFacts> = {
  id: 'lukuvuosimaksu-of-the-term-is-settled',
  state: ({ koski, oikeudet, decidedOn }) => {
    if (koski.state !== 'answered') return unknown('Koski has not answered');
    if (oikeudet.length === 0) return unknown('no right tells of a fee');
    const settled = oikeudet.map((oikeus) => toSettled(oikeus, decidedOn));
    return settled.find(({ state }) => state !== 'met') ?? met;
  },
};

const toSettled = (oikeus: StudyFacts['oikeudet'][number], paiva: string): Statement => {
  const fees = feesOf(oikeus)
    .filter(covers(paiva))
    .filter(({ summa }) => summa !== 0);
  if (fees.length === 0) return met;
  const payments = termsOf(oikeus)
    .filter(covers(paiva))
    .filter((jakso) => jakso.maksetutLukuvuosimaksut);
  if (payments.some(({ maksetutLukuvuosimaksut }) => maksetutLukuvuosimaksut?.maksettu === false))
    return notMet('the fee of the term has not been paid');
  if (!payments.some(({ maksetutLukuvuosimaksut }) => maksetutLukuvuosimaksut?.maksettu))
    return unknown('nothing is told of a payment');
  const told = termsOf(oikeus).filter((jakso) => jakso.maksetutLukuvuosimaksut?.maksettu !== undefined);
  const isShort = fees.some((fee) => isBelow(fee, told));
  return isShort ? unknown('settled, but the sums are below the fee') : met;
};

/** 45 op for each academic year of the permit that has ended; `atLeast`: so many years even if fewer have. */
export const progresses = ({ atLeast }: { readonly atLeast: 0 | 1 }): Rule<StudyFacts> => ({
  id: 'studies-progress-by-45-op-a-year',
  state: ({ koski, oikeudet, lupa, decidedOn }) => {
    if (koski.state !== 'answered') return unknown('Koski has not answered');
    if (lupa === undefined) return unknown('no permit to count from');
    const needed = 45 * Math.max(atLeast, yearsEnded(lupa.alku, decidedOn));
    const op = oikeudet
      .flatMap(attainmentsOf)
      .filter(({ paiva }) => lupa.alku <= paiva && paiva <= decidedOn)
      .reduce((sum, attainment) => sum + attainment.op, 0);
    return metIf(Math.round(op * 10) >= needed * 10, `${op} op, needed ${needed}`);
  },
});
