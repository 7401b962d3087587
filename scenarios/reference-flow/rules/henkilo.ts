import { type Facts, known } from '../facts.ts';
import { met, metIf, notMet, type Rule, unknown } from '../rule.ts';

/** EU, EEA and Switzerland, by the codes of maatjavaltiot2. */
const freeMovement = new Set(
  (
    '040 056 100 191 196 203 208 233 246 250 276 300 348 352 372 380 428 438 440 442 470 528 578 616 620 642 703 705 724' +
    ' 752 756'
  ).split(' '),
);

/** Rows 9h, 10, 13-15 and 17-19: who the applicant is, and what Migri and DVV know. */
export const henkiloRules: readonly Rule[] = [
  {
    id: 'nothing-known-stands-against-the-permit',
    state: ({ rekisteritiedot: { esteet } }) => metIf(esteet.length === 0, esteet.join(', ')),
  },
  {
    id: 'no-family-member-applies-at-the-same-time',
    state: ({ rekisteritiedot: { perheenjasentenHakemukset } }) =>
      metIf(!perheenjasentenHakemukset.some(({ tila }) => tila === 'vireilla'), 'a family member has applied'),
  },
  {
    id: 'applicant-has-no-turvakielto',
    state: ({ rekisteritiedot: { turvakielto } }) =>
      turvakielto === undefined ? unknown('DVV has not answered') : metIf(!turvakielto, 'turvakielto'),
  },
  {
    id: 'applicant-has-no-kansainvalinen-suojelu',
    state: ({ rekisteritiedot: { kansainvalinenSuojelu } }) =>
      metIf(kansainvalinenSuojelu.length === 0, `protection: ${kansainvalinenSuojelu.join(', ')}`),
  },
  {
    id: 'applicant-has-no-karkotuspaatos',
    state: ({ rekisteritiedot: { maastapoistamispaatokset } }) =>
      metIf(!maastapoistamispaatokset.includes('karkotus'), 'a decision to deport'),
  },
  {
    id: 'henkilollisyys-is-proved',
    state: ({ rekisteritiedot: { henkilollisyysTodettu }, decidedOn }) =>
      metIf(henkilollisyysTodettu !== undefined && henkilollisyysTodettu <= decidedOn, 'not proved yet'),
  },
  {
    id: 'applicant-is-a-third-country-national',
    state: (facts) => {
      const [own = [], ...others] = citizenships(facts);
      if (own.length === 0) return unknown('no citizenship is told');
      if ([own, ...others].flat().some((maa) => freeMovement.has(maa)))
        return notMet('a citizen of EU, EEA or Switzerland');
      const agree = others.every((list) => list.length === 0 || list.toSorted().join() === own.toSorted().join());
      return agree ? met : unknown('the registers know other citizenships');
    },
  },
  {
    id: 'applicant-is-the-same-person-in-the-registers',
    state: ({ hakemus: { henkilo }, koski, valintarekisteri }) => {
      const oppija = known(koski)?.henkilö;
      const hakija = known(valintarekisteri);
      const found = [...(oppija ? [{ ...oppija, syntymaaika: oppija.syntymäaika }] : []), ...(hakija ? [hakija] : [])];
      if (found.length === 0) return unknown('no register knows the applicant');
      const differs = found.some(
        ({ sukunimi, etunimet, syntymaaika }) =>
          plain(sukunimi) !== plain(henkilo.sukunimi) ||
          plain(etunimet) !== plain(henkilo.etunimet) ||
          syntymaaika !== henkilo.syntymaaika,
      );
      return differs ? unknown('name or date of birth differs in a register') : met;
    },
  },
];

/** The applicant's own list first, then those of the registers that know the applicant. */
const citizenships = ({ hakemus, koski, valintarekisteri }: Facts): readonly (readonly string[])[] => [
  hakemus.henkilo.kansalaisuudet,
  (known(koski)?.henkilö.kansalaisuus ?? []).map(({ koodiarvo }) => koodiarvo),
  known(valintarekisteri)?.kansalaisuudet ?? [],
];

const plain = (name: string | undefined): string => (name ?? '').trim().toLowerCase();
