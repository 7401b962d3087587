import { mutantsOf } from '../mutant.ts';

export const valvontaBugs = mutantsOf('flows/valvonta.ts', [
  {
    name: 'any-lupa-monitored',
    sentence: 'Monitors a permit that is not for studies.',
    find: "peruste === 'opiskelu' && ",
    replace: '',
  },
  {
    name: 'ended-lupa-monitored',
    sentence: 'Monitors a permit that has ended.',
    find: ' && decidedOn <= loppu',
    replace: '',
  },
  {
    name: 'coming-lupa-monitored',
    sentence: 'Monitors a permit that has not begun.',
    find: 'alku <= decidedOn && ',
    replace: '',
  },
  {
    name: 'last-day-of-a-monitored-lupa-left-out',
    sentence: 'Takes the last day of a permit for the day after it, when it is monitored.',
    find: 'decidedOn <= loppu',
    replace: 'decidedOn < loppu',
  },
  {
    name: 'first-day-of-a-monitored-lupa-left-out',
    sentence: 'Takes the first day of a permit for the day before it, when it is monitored.',
    find: 'alku <= decidedOn && decidedOn',
    replace: 'alku < decidedOn && decidedOn',
  },
  {
    name: 'begun-by-the-last-day-of-the-term',
    sentence: 'Takes the last day of the first term for the day after it.',
    find: 'decidedOn <= firstTermEnd',
    replace: 'decidedOn < firstTermEnd',
  },
  {
    name: 'studies-that-never-began-not-seen',
    sentence: 'Does not see that studies have never begun.',
    find: 'isFirstTerm(facts) || wasPresent || hasPassed',
    replace: 'true',
  },
  {
    name: 'begun-at-once',
    sentence: 'Wants studies to have begun before their first term has ended.',
    find: 'isFirstTerm(facts) || wasPresent || hasPassed',
    replace: 'wasPresent || hasPassed',
  },
  {
    name: 'attainment-is-no-beginning',
    sentence: 'Does not take an attainment for a sign of studies that have begun.',
    find: ' || wasPresent || hasPassed',
    replace: ' || wasPresent',
  },
  {
    name: 'presence-is-no-beginning',
    sentence: 'Does not take presence for a sign of studies that have begun.',
    find: ' || wasPresent || hasPassed',
    replace: ' || hasPassed',
  },
  {
    name: 'absence-is-a-beginning',
    sentence: 'Takes enrolment as absent for a sign of studies that have begun.',
    find: "tila.koodiarvo === '1' && alku <= decidedOn",
    replace: 'tila && alku <= decidedOn',
  },
  {
    name: 'coming-presence-is-a-beginning',
    sentence: 'Takes enrolment for a coming term for a sign of studies that have begun.',
    find: "tila.koodiarvo === '1' && alku <= decidedOn",
    replace: "alku && tila.koodiarvo === '1'",
  },
  {
    name: 'oikeus-demanded-in-the-first-term',
    sentence: 'Wants a right in VIRTA before the first term has ended.',
    find: 'return isExpected ? met :',
    replace: 'return isExpected && false ? met :',
  },
  {
    name: 'oikeus-never-demanded',
    sentence: 'Does not miss a right after the first term either.',
    find: ' && facts.oikeudet.length === 0 && isFirstTerm(facts)',
    replace: ' && facts.oikeudet.length === 0',
  },
  {
    name: 'enrolment-demanded-before-the-studies',
    sentence: 'Wants enrolment before the studies begin.',
    find: 'facts.decidedOn < facts.lupa.opiskelu.alkaa ? met : isEnrolled.state(facts)',
    replace: 'isEnrolled.state(facts)',
  },
  {
    name: 'enrolment-of-the-first-day-ignored',
    sentence: 'Does not want enrolment on the first day of the studies.',
    find: 'facts.decidedOn < facts.lupa.opiskelu.alkaa',
    replace: 'facts.decidedOn <= facts.lupa.opiskelu.alkaa',
  },
  {
    name: 'progress-demanded-at-once',
    sentence: 'Wants 45 op before an academic year has ended.',
    find: 'progresses({ atLeast: 0 })',
    replace: 'progresses({ atLeast: 1 })',
  },
  {
    name: 'monitored-day-in-utc',
    sentence: 'Takes the day of monitoring in UTC.',
    find: 'decidedOn: dayOf(ratkaisuhetki)',
    replace: 'decidedOn: new Date(ratkaisuhetki).toISOString().slice(0, 10)',
  },
]);
