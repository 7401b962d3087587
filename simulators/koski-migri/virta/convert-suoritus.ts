import type { Koodistokoodiviite, LocalizedString, VirtaLaajuus, VirtaOpintosuoritus } from '#contracts';
import type { KoskiLaajuus, KoskiSuoritus } from './koski-types.ts';
import type { Lookups } from './lookups.ts';
import { toNimi } from './nimi.ts';
import { requiredOppilaitos } from './oppilaitos.ts';
import { refuseCycle, type Suoritukset } from './suoritukset.ts';
import { sumToOneDecimal, toKokonaisluku, toLiukuluku, toPaiva } from './values.ts';
import { within } from './virta-failure.ts';

/**
 * One root attainment: a degree (`Laji` 1 with a `Koulutuskoodi`), a course (`Laji` 2), or nothing, with all below it.
 * `tutkinnonNimi` is the name of the right it stands under. Claims VI-038 to VI-048.
 */
export const convertSuoritus = (
  suoritus: VirtaOpintosuoritus,
  tutkinnonNimi: LocalizedString | undefined,
  suoritukset: Suoritukset,
  lookups: Lookups,
): KoskiSuoritus | undefined => {
  switch (suoritus.laji) {
    case '1':
      return suoritus.koulutuskoodi === undefined
        ? undefined
        : convertTutkinto(suoritus, suoritus.koulutuskoodi, tutkinnonNimi, suoritukset, lookups);
    case '2':
      return convertOpintojakso(suoritus, suoritukset, lookups, []);
    default:
      return undefined;
  }
};

const convertTutkinto = (
  suoritus: VirtaOpintosuoritus,
  koulutuskoodi: string,
  nimi: LocalizedString | undefined,
  suoritukset: Suoritukset,
  lookups: Lookups,
): KoskiSuoritus =>
  within(placeOf(suoritus), () => {
    const tunniste = lookups.requiredKoodi('koulutus', koulutuskoodi);
    const osat = suoritukset
      .childrenOf(suoritus)
      .map((child) => convertOpintojakso(child, suoritukset, lookups, [suoritus]));
    return {
      laji: 'tutkinto',
      tunniste,
      nimi: nimi ?? nameOf(tunniste),
      ...commonParts(suoritus, lookups),
      ...(osat.length > 0 ? { osasuoritukset: osat } : {}),
    };
  });

/** Below a root everything becomes a course, whatever its `Laji`. */
const convertOpintojakso = (
  suoritus: VirtaOpintosuoritus,
  suoritukset: Suoritukset,
  lookups: Lookups,
  path: readonly VirtaOpintosuoritus[],
): KoskiSuoritus =>
  within(placeOf(suoritus), () => {
    refuseCycle(suoritus, path);
    const osat = suoritukset
      .childrenOf(suoritus)
      .map((child) => convertOpintojakso(child, suoritukset, lookups, [...path, suoritus]));
    const { avain, opiskelijaAvain } = suoritus;
    const nimi = toNimi(suoritus.nimet) ?? { fi: `Suoritus: OpiskeluoikeusAvain(${avain},${opiskelijaAvain})` };
    const laajuus = toLaajuus(suoritus.laajuus, lookups) ?? sumOf(osat, lookups);
    const luokittelu = toLuokittelu(suoritus.luokittelut, 'virtaopsuorluokittelu', lookups);
    return {
      laji: 'opintojakso',
      tunniste: { koodiarvo: suoritus.koulutusmoduulitunniste, nimi },
      nimi,
      ...(laajuus ? { laajuus } : {}),
      ...commonParts(suoritus, lookups),
      ...(osat.length > 0 ? { osasuoritukset: osat } : {}),
      ...(luokittelu ? { luokittelu } : {}),
    };
  });

const placeOf = ({ avain }: VirtaOpintosuoritus): string => `Opintosuoritus ${avain}`;

const commonParts = (suoritus: VirtaOpintosuoritus, lookups: Lookups) => {
  const arviointi = toArviointi(suoritus, lookups);
  if (suoritus.hyvaksilukuPvm !== undefined) toPaiva(suoritus.hyvaksilukuPvm);
  const suorituskieli =
    suoritus.kieli === undefined ? undefined : lookups.optionalKoodi('kieli', suoritus.kieli.toUpperCase());
  return {
    ...(arviointi ? { arviointi, vahvistus: arviointi.paiva } : {}),
    ...(suorituskieli ? { suorituskieli } : {}),
    toimipiste: requiredOppilaitos(suoritus, arviointi?.paiva, lookups),
  };
};

/** A grade outside the code list or the school's own scale leaves the attainment ungraded. Claims VI-049 to VI-052. */
const toArviointi = (suoritus: VirtaOpintosuoritus, lookups: Lookups): KoskiSuoritus['arviointi'] => {
  const { arvosana } = suoritus;
  if (arvosana?.laji !== 'Muu') {
    const koodi = lookups.optionalKoodi('virtaarvosana', arvosana?.teksti ?? '');
    return koodi && { arvosana: koodi, paiva: toPaiva(suoritus.suoritusPvm) };
  }
  const oma = arvosana.asteikko.find(({ avain }) => avain === arvosana.koodi);
  return (
    oma && {
      arvosana: { koodiarvo: oma.koodi, nimi: { fi: oma.nimi ?? oma.koodi } },
      paiva: toPaiva(suoritus.suoritusPvm),
    }
  );
};

/** Credits (op) win over study weeks (ov); zero and less count as none. */
export const toLaajuus = (laajuus: VirtaLaajuus | undefined, lookups: Lookups): KoskiLaajuus | undefined => {
  const op = positive(laajuus?.opintopiste);
  const ov = positive(laajuus?.opintoviikko);
  if (op !== undefined) return { arvo: op, yksikko: opintopiste(lookups) };
  return ov === undefined ? undefined : { arvo: ov, yksikko: opintoviikko(lookups) };
};

const positive = (text: string | undefined): number | undefined => {
  const value = text === undefined ? 0 : toLiukuluku(text);
  return value > 0 ? value : undefined;
};

const opintopiste = ({ requiredKoodi }: Lookups): Koodistokoodiviite => requiredKoodi('opintojenlaajuusyksikko', '2');

// Koski takes this unit from a list that is built into it, hence without a version.
const opintoviikko = ({ requiredKoodi }: Lookups): Koodistokoodiviite => {
  const { koodistoVersio: _, ...koodi } = requiredKoodi('opintojenlaajuusyksikko', '1');
  return koodi;
};

const sumOf = (osat: readonly KoskiSuoritus[], lookups: Lookups): KoskiLaajuus | undefined => {
  const arvot = osat.flatMap(({ laajuus }) => laajuus?.arvo ?? []);
  return arvot.length === 0 ? undefined : { arvo: sumToOneDecimal(arvot), yksikko: opintopiste(lookups) };
};

/** Empty and non-positive values are dropped, others must be in the list; duplicates stay. */
export const toLuokittelu = (
  luokittelut: readonly string[],
  koodistoUri: string,
  { requiredKoodi }: Lookups,
): readonly Koodistokoodiviite[] | undefined => {
  const koodit = luokittelut
    .filter((koodi) => koodi !== '' && toKokonaisluku(koodi) > 0)
    .map((koodi) => requiredKoodi(koodistoUri, koodi));
  return koodit.length > 0 ? koodit : undefined;
};

/** The name of a code; a code without one names itself in every language. */
export const nameOf = ({ nimi, koodiarvo }: Koodistokoodiviite): LocalizedString =>
  nimi ?? { fi: koodiarvo, sv: koodiarvo, en: koodiarvo };
