import type { Hakutoive } from '#contracts';
import type { DimensionName } from './dimensions.ts';

type Application = Extract<
  DimensionName,
  | 'maksuvelvollisuus'
  | 'lukuvuosimaksu'
  | 'valintaTila'
  | 'vastaanottoTila'
  | 'ilmoittautuminenTila'
  | 'muutHakutoiveet'
  | 'alkamiskausi'
>;

const none = 'ei-hakemusta';

/** What Valintarekisteri holds: the first option, and what stands beside it. */
export const classifySelection = ([first, ...others]: readonly Hakutoive[]): Record<Application, string> => {
  if (first === undefined) {
    return {
      maksuvelvollisuus: none,
      lukuvuosimaksu: none,
      valintaTila: none,
      vastaanottoTila: none,
      ilmoittautuminenTila: none,
      muutHakutoiveet: none,
      alkamiskausi: 'puuttuu',
    };
  }
  const { valintaTila, vastaanottoTila, ilmoittautuminenTila } = first;
  return {
    maksuvelvollisuus: first.maksuvelvollisuus === undefined ? 'puuttuu' : velvollisuudet[first.maksuvelvollisuus],
    lukuvuosimaksu: first.lukuvuosimaksu ?? 'puuttuu',
    valintaTila,
    vastaanottoTila,
    ilmoittautuminenTila,
    muutHakutoiveet: toMuut(first, others),
    alkamiskausi: /^kausi_([ks])/.exec(first.koulutuksenAlkamiskausi ?? '')?.[1]?.toUpperCase() ?? 'puuttuu',
  };
};

const velvollisuudet: Readonly<Record<NonNullable<Hakutoive['maksuvelvollisuus']>, string>> = {
  obligated: 'REQUIRED',
  'not-obligated': 'NOT_REQUIRED',
  unreviewed: 'NOT_CHECKED',
};

const toMuut = (first: Hakutoive, others: readonly Hakutoive[]): string => {
  const [only] = others;
  if (only === undefined) return 'ei';
  if (others.length > 1) return 'useita';
  if (only.hakukohdeOid.length < 35) return 'vanha-tarjonta';
  if (only.hakukohdeOid === first.hakukohdeOid && only.hakemusOid === first.hakemusOid) return 'kaksi-valintatapajonoa';
  if (only.valintaTila === 'HYVAKSYTTY' || only.valintaTila === 'VARASIJALTA_HYVAKSYTTY') {
    return only.organisaatioOid === first.organisaatioOid ? 'toinen-paikka' : 'toinen-korkeakoulu';
  }
  return only.valintaTila.toLowerCase();
};
