import { earlierOf, lastsMonths, plusDays, plusMonths } from '../calendar.ts';
import { type Condition, metIf } from '../condition.ts';
import type { LupaFacts } from '../facts.ts';

export const vakuutusCoversTheStay: Condition<LupaFacts> = {
  id: 'vakuutus-covers-the-stay',
  row: '9e',
  kind: 'known',
  sources: ['https://migri.fi/insurance'],
  claims: ['DF-041', 'DF-042', 'DF-043', 'DF-044'],
  data: {
    'enter-finland': ['hakemus.vakuutus', 'hakemus.haettuAika', 'hakemus.opiskelu.alkaa', 'hakemus.opiskelu.paattyy'],
  },
  state: ({ hakemus: { vakuutus, haettuAika, opiskelu } }, parameters) => {
    const { laji, kattavuus, omavastuu, alku, loppu } = vakuutus;
    const { underTwoYears, twoYearsOrMore, omavastuuAtMost } = parameters.vakuutus;
    const coveredUntil = earlierOf(haettuAika.loppu, plusDays(plusMonths(haettuAika.alku, 12), -1));
    const isTooShort = (alku ?? '') > haettuAika.alku || (loppu ?? coveredUntil) < coveredUntil;
    if (laji === 'ei' || isTooShort) return 'not-met';
    if (laji !== 'vakuutus') return 'met';
    if (kattavuus === undefined || omavastuu === undefined || alku === undefined || loppu === undefined)
      return 'unknown';
    const cover = lastsMonths(opiskelu.alkaa, opiskelu.paattyy, 24) ? twoYearsOrMore : underTwoYears;
    return metIf(kattavuus >= cover && omavastuu <= omavastuuAtMost);
  },
  reason: {
    fi: 'Vakuutus ei ole riittävä, tai se ei kata koko vaadittua aikaa.',
    sv: 'Försäkringen är inte tillräcklig, eller så täcker den inte hela den tid som krävs.',
    en: 'The insurance is not sufficient, or it does not cover the whole time required.',
  },
};
