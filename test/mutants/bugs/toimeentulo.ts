import { mutantsOf } from '../mutant.ts';

const apurahat =
  "(facts.koski.state === 'answered' ? (facts.koski.value?.opiskeluoikeudet ?? []) : [])" +
  '.flatMap(({ lisätiedot }) => lisätiedot?.lukukausiIlmoittautuminen?.ilmoittautumisjaksot ?? [])' +
  '.reduce((sum, jakso) => sum + (jakso.maksetutLukuvuosimaksut?.apuraha ?? 0), 0)';

export const toimeentuloBugs = [
  ...mutantsOf('rules/toimeentulo.ts', [
    {
      name: 'more-than-the-limit',
      sentence: 'Wants more means than the limit.',
      find: 'Math.round(means * 100) >= required * 100',
      replace: 'Math.round(means * 100) > required * 100',
    },
    {
      name: 'rounded-to-euros',
      sentence: 'Rounds the means to whole euros.',
      find: 'Math.round(means * 100) >= required * 100',
      replace: 'Math.round(means) >= required',
    },
    {
      name: 'old-limit-kept',
      sentence: 'Keeps the limit of 560 euros a month.',
      find: "from: '2024-11-01', own: 800",
      replace: "from: '2024-11-01', own: 560",
    },
    {
      name: 'new-limit-for-old-cases',
      sentence: 'Wants 800 euros a month of applications sent before 1.11.2024.',
      find: "{ from: '', own: 560",
      replace: "{ from: '', own: 800",
    },
    {
      name: 'limit-of-the-day-of-decision',
      sentence: 'Takes the limit of the day of decision, not of sending.',
      find: 'facts.sentOn >= from',
      replace: 'facts.decidedOn >= from',
    },
    {
      name: 'always-a-year',
      sentence: 'Wants means for a year of shorter studies.',
      find: 'lastsMonths(opiskelu.alkaa, opiskelu.paattyy, 12) ? 12 :',
      replace: 'true ? 12 :',
    },
    {
      name: 'all-the-years',
      sentence: 'Wants means for all the years of the studies.',
      find: 'lastsMonths(opiskelu.alkaa, opiskelu.paattyy, 12) ? 12 :',
      replace: '',
    },
    {
      name: 'elinkustannusapuraha-ignored',
      sentence: 'Does not deduct a grant for living.',
      find: ' - elinkustannusapuraha)',
      replace: ')',
    },
    {
      name: 'maksuton-majoitus-ignored',
      sentence: 'Wants as much of who lives free of charge.',
      find: 'maksutonMajoitus ? (maksuttomatAteriat ? limit.housedAndFed : limit.housed) : limit.own',
      replace: 'limit.own',
    },
    {
      name: 'maksuttomat-ateriat-ignored',
      sentence: 'Wants as much of who eats free of charge too.',
      find: '(maksuttomatAteriat ? limit.housedAndFed : limit.housed)',
      replace: 'limit.housed',
    },
    {
      name: 'meals-without-housing-count',
      sentence: 'Asks less of who eats free of charge but pays the rent.',
      find: 'maksutonMajoitus ? (maksuttomatAteriat ? limit.housedAndFed : limit.housed) : limit.own',
      replace:
        'maksutonMajoitus ? (maksuttomatAteriat ? limit.housedAndFed : limit.housed) : maksuttomatAteriat ? limit.housed : limit.own',
    },
    {
      name: 'fee-scholarship-counted-as-means',
      sentence: 'Counts a scholarship for the tuition fee as means for living.',
      find: ' - elinkustannusapuraha)',
      replace: ` - elinkustannusapuraha - ${apurahat})`,
    },
    {
      name: 'work-counted-for-a-whole-year',
      sentence: 'Counts a year of income from work in shorter studies.',
      find: 'tyotulot * monthsOf(facts)',
      replace: 'tyotulot * 12',
    },
  ]),
  ...mutantsOf('flows/ensimmainen-lupa.ts', [
    {
      name: 'work-counted-in-a-first-permit',
      sentence: 'Counts income from work as means of a first permit.',
      find: 'countsWork: false',
      replace: 'countsWork: true',
    },
  ]),
  ...mutantsOf('flows/jatkolupa.ts', [
    {
      name: 'work-not-counted-in-an-extended-permit',
      sentence: 'Does not count income from work as means of an extended permit.',
      find: 'countsWork: true',
      replace: 'countsWork: false',
    },
  ]),
];
