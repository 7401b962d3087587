import { mutantsOf } from '../mutant.ts';

export const jatkolupaBugs = mutantsOf('flows/jatkolupa.ts', [
  {
    name: 'extended-permit-granted-automatically',
    sentence: 'Grants an extended permit automatically instead of making a proposal.',
    find: "positive: 'proposal'",
    replace: "positive: 'automatic-grant'",
  },
  {
    name: 'first-permit-extended',
    sentence: 'Extends what is applied for as a first permit.',
    find: "hakemuslaji === 'jatkolupa' &&",
    replace: '',
  },
  {
    name: 'extended-on-another-basis',
    sentence: 'Extends for another reason than studies.',
    find: "peruste === 'opiskelu' &&",
    replace: '',
  },
  {
    name: 'lupa-on-another-basis-extended',
    sentence: 'Extends a permit that was not for studies.',
    find: "rekisteritiedot.aiemmatOleskeluluvat.at(-1)?.peruste === 'opiskelu'",
    replace: "rekisteritiedot.aiemmatOleskeluluvat.some(({ peruste: basis }) => basis === 'opiskelu')",
  },
  {
    name: 'first-lupa-for-the-last',
    sentence: 'Takes the first permit that the student had for the one to extend.',
    find: 'const lupa = rekisteritiedot.aiemmatOleskeluluvat.at(-1);',
    replace: 'const lupa = rekisteritiedot.aiemmatOleskeluluvat[0];',
  },
  {
    name: 'too-early-granted',
    sentence: 'Does not look whether an extended permit is applied for too early.',
    find: 'plusMonths(lupa.loppu, -3) <= sentOn',
    replace: 'true',
  },
  {
    name: 'first-day-for-an-extended-permit-left-out',
    sentence: 'Takes the first day of the last three months for too early.',
    find: 'plusMonths(lupa.loppu, -3) <= sentOn',
    replace: 'plusMonths(lupa.loppu, -3) < sentOn',
  },
  {
    name: 'too-late-granted',
    sentence: 'Does not look whether an extended permit is applied for too late.',
    find: 'sentOn <= lupa.loppu',
    replace: 'true',
  },
  {
    name: 'last-day-of-lupa-left-out',
    sentence: 'Takes the last day of the permit for too late.',
    find: 'sentOn <= lupa.loppu',
    replace: 'sentOn < lupa.loppu',
  },
  {
    name: 'hyvaksymiskirje-demanded-again',
    sentence: 'Asks who studies already for a letter of acceptance.',
    find: "hasLiitteet(['passi', ",
    replace: "hasLiitteet(['passi', 'hyvaksymiskirje', ",
  },
  {
    name: 'extended-day-in-utc',
    sentence: 'Takes the day on which an extended permit was applied for in UTC.',
    find: 'sentOn: dayOf(hakemus.lahetetty)',
    replace: 'sentOn: new Date(hakemus.lahetetty).toISOString().slice(0, 10)',
  },
  {
    name: 'fee-of-the-term-forgotten',
    sentence: 'Forgets the fee of the term when a permit is extended.',
    find: '    termFeeIsSettled,\n',
    replace: '',
  },
]);
