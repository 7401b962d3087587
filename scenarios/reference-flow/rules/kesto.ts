import type { Hakemus } from '#contracts';
import { lastsMonths, nextDay, plusMonths } from '../calendar.ts';
import type { PermitFacts } from '../facts.ts';
import { met, metIf, notMet, type Rule, unknown } from '../rule.ts';

/** Months that a degree is meant to take; universities of applied sciences by assumption A-11. */
const targets: Readonly<Record<NonNullable<Hakemus['opiskelu']['tutkinto']>, number>> = {
  alempi: 36,
  ylempi: 24,
  'alempi-ja-ylempi': 60,
  amk: 48,
  yamk: 24,
  tohtori: 48,
};

/** Months over the target that are not yet clearly too long. */
const tolerance = 3;

/** Rows 9e, 9f and 16: whether insurance, passport and studies carry the time applied for. */
export const kestoRules: readonly Rule<PermitFacts>[] = [
  {
    id: 'vakuutus-covers-the-stay',
    state: ({ hakemus: { vakuutus, opiskelu, haettuAika } }) => {
      const year = plusMonths(haettuAika.alku, 12);
      const neededUntil = year <= haettuAika.loppu ? year : nextDay(haettuAika.loppu);
      const { laji, kattavuus, omavastuu, alku, loppu } = vakuutus;
      if (laji === 'ei') return notMet('no insurance');
      if (alku !== undefined && alku > haettuAika.alku) return notMet(`valid only from ${alku}`);
      if (loppu !== undefined && nextDay(loppu) < neededUntil) return notMet(`valid only until ${loppu}`);
      if (laji !== 'vakuutus') return met;
      if (kattavuus === undefined || omavastuu === undefined || alku === undefined || loppu === undefined)
        return unknown('cover, excess or validity is not told');
      const cover = lastsMonths(opiskelu.alkaa, opiskelu.paattyy, 24) ? 40_000 : 120_000;
      if (kattavuus < cover) return notMet(`covers ${kattavuus} euros, needed ${cover}`);
      return metIf(omavastuu <= 300, `excess ${omavastuu} euros`);
    },
  },
  {
    id: 'passi-is-valid-for-the-time-applied-for',
    state: ({ hakemus: { passi, haettuAika } }) =>
      metIf(passi.voimassa >= haettuAika.loppu, `valid until ${passi.voimassa}`),
  },
  {
    id: 'time-applied-for-is-not-too-long',
    state: ({ hakemus: { opiskelu, haettuAika } }) => {
      if (opiskelu.laji === 'vaihto')
        return metIf(haettuAika.loppu <= plusMonths(opiskelu.paattyy, tolerance), 'far beyond the exchange');
      if (opiskelu.tutkinto === undefined) return unknown('the degree is not told');
      const months = targets[opiskelu.tutkinto] + tolerance;
      return metIf(haettuAika.loppu < plusMonths(haettuAika.alku, months), `more than ${months} months`);
    },
  },
];
