import { mutantsOf } from '../mutant.ts';

export const lukuvuosimaksuBugs = mutantsOf('rules/lukuvuosimaksu.ts', [
  {
    name: 'not-checked-as-not-required',
    sentence: 'Takes NOT_CHECKED for NOT_REQUIRED.',
    find: "return { unknown: 'whether there is a fee has not been checked' };",
    replace: "return 'free';",
  },
  {
    name: 'absent-maksuvelvollisuus-as-not-required',
    sentence: 'Takes an obligation that is not told for none.',
    find: "toive.maksuvelvollisuus ?? 'NOT_CHECKED'",
    replace: "toive.maksuvelvollisuus ?? 'NOT_REQUIRED'",
  },
  {
    name: 'not-checked-but-paid-granted',
    sentence: 'Takes NOT_CHECKED for REQUIRED.',
    find: "    case 'REQUIRED':",
    replace: "    case 'NOT_CHECKED':\n    case 'REQUIRED':",
  },
  {
    name: 'fee-in-koski-ignored',
    sentence: 'Believes NOT_REQUIRED though a fee stands in Koski.',
    find: "hasFee ? { unknown: 'Valintarekisteri: no fee; Koski: a fee' } : 'free'",
    replace: "'free'",
  },
  {
    name: 'zero-fee-is-a-fee',
    sentence: 'Takes a fee of nothing for a fee.',
    find: 'summa !== 0',
    replace: 'summa !== -1',
  },
  {
    name: 'fee-of-exchange-ignored',
    sentence: 'Takes an exchange for free though a fee stands in Koski.',
    find: "hasFee ? { unknown: 'a fee stands in Koski, though exchange is free' } : 'free'",
    replace: "'free'",
  },
  {
    name: 'vapautettu-not-recognised',
    sentence: 'Takes VAPAUTETTU for unpaid.',
    find: "hakutoive.lukuvuosimaksu !== 'MAKSAMATTA'",
    replace: "hakutoive.lukuvuosimaksu === 'MAKSETTU'",
  },
  {
    name: 'unpaid-fee-granted',
    sentence: 'Grants though both registers say that the fee has not been paid.',
    find: "settled ? met : notMet('the fee has not been paid')",
    replace: 'settled ? met : met',
  },
  {
    name: 'better-register-believed',
    sentence: 'Believes the register that says paid when they disagree.',
    find: 'selection !== undefined && studies !== undefined && selection !== studies)',
    replace: 'selection !== undefined && studies !== undefined && selection !== studies) return met; if (false)',
  },
  {
    name: 'koski-not-read-for-the-fee',
    sentence: 'Reads the payment from Valintarekisteri only.',
    find: 'const studies = paidInKoski(facts);',
    replace: 'const studies = undefined as ReturnType<typeof paidInKoski>;',
  },
  {
    name: 'untold-payment-taken-for-paid',
    sentence: 'Takes a fee of whose payment no register tells for paid.',
    find: "if (settled === undefined) return unknown('no register tells of a payment');",
    replace: 'if (settled === undefined) return met;',
  },
  {
    name: 'first-term-only',
    sentence: 'Looks at the first term of the first year only.',
    find: 'const payments = told.filter((jakso) => overlap(jakso, firstYear(facts)));',
    replace:
      'const { alkaa } = facts.hakemus.opiskelu; const payments = told.filter((jakso) => overlap(jakso, { alku: alkaa, loppu: alkaa }));',
  },
  {
    name: 'first-payment-only',
    sentence: 'Looks at the first payment only.',
    find: 'if (payments.some(({ maksetutLukuvuosimaksut })',
    replace: 'if (payments.slice(0, 1).some(({ maksetutLukuvuosimaksut })',
  },
  {
    name: 'later-years-demanded',
    sentence: 'Wants the fees of later years settled too.',
    find: '.filter((fee) => overlap(fee, firstYear(facts)))',
    replace: '',
  },
  {
    name: 'first-year-of-the-calendar',
    sentence: 'Takes the calendar year in which the studies begin for their first year.',
    find: "opiskelu.alkaa.slice(5) >= '08-01'",
    replace: 'false',
  },
  {
    name: 'apuraha-counted-twice',
    sentence: 'Counts the scholarship twice.',
    find: ' + (maksut.apuraha ?? 0)',
    replace: ' + 2 * (maksut.apuraha ?? 0)',
  },
  {
    name: 'apuraha-not-counted',
    sentence: 'Does not count the scholarship as a payment.',
    find: ' + (maksut.apuraha ?? 0)',
    replace: '',
  },
  {
    name: 'sums-not-compared',
    sentence: 'Believes the flag though the sums are below the fee.',
    find: "return isShort ? 'contradictory' : true;",
    replace: 'return true;',
  },
  {
    name: 'sums-must-exceed-the-fee',
    sentence: 'Takes a fee paid to the euro for too little.',
    find: '(one ?? 0), 0) < summa',
    replace: '(one ?? 0), 0) <= summa',
  },
  {
    name: 'untold-sums-taken-for-nothing',
    sentence: 'Takes sums that the school has not told for nothing paid.',
    find: 'maksut?.summa === undefined && maksut?.apuraha === undefined',
    replace: 'maksut === undefined',
  },
  {
    name: 'untold-term-taken-for-unpaid',
    sentence: 'Takes a term of the year of which nothing is told yet for unpaid.',
    find: ' || !isWhole',
    replace: '',
  },
  {
    name: 'first-term-pays-the-year',
    sentence: 'Takes what is paid in the first term for the fee of the year.',
    find: 'sums.reduce',
    replace: 'sums.slice(0, 1).reduce',
  },
  {
    name: 'full-sums-beat-the-flag',
    sentence: 'Grants by the sums though the flag says unpaid.',
    find: '(({ maksetutLukuvuosimaksut }) => maksetutLukuvuosimaksut?.maksettu === false)) return false;',
    replace:
      '(({ maksetutLukuvuosimaksut: each }) => each?.maksettu === false && each.summa === undefined)) return false; if (payments.some(({ maksetutLukuvuosimaksut }) => maksetutLukuvuosimaksut?.maksettu === false)) return undefined;',
  },
]);
