import type { Koodistokoodiviite, LocalizedString, VirtaOpiskeluoikeus } from '#contracts';
import { nameOf, toLaajuus } from './convert-suoritus.ts';
import type { KoskiSuoritus, KoskiTilajakso } from './koski-types.ts';
import type { Lookups } from './lookups.ts';
import { toJaksonNimi } from './nimi.ts';
import { optionalOppilaitos, requiredOppilaitos } from './oppilaitos.ts';
import { alkuPvm, trimmedText } from './values.ts';
import { VirtaFailure } from './virta-failure.ts';

/** What the arrangement of a right's attainments depends on. */
export interface Oikeus {
  readonly node: VirtaOpiskeluoikeus;
  readonly tyyppi: Koodistokoodiviite;
  readonly tilat: readonly KoskiTilajakso[];
  /** The day whose institution name is shown. */
  readonly nimiPaiva: string | undefined;
}

const tutkintoonJohtavat = new Set(['1', '2', '3', '4', '6', '7']);

/**
 * Gives a right the main attainment that Koski wants it to have: the finished degree with its courses, an unfinished
 * degree, or a shell that stands for the right. Claims VI-053 to VI-062.
 */
export const arrangeSuoritukset = (
  suoritukset: readonly KoskiSuoritus[],
  oikeus: Oikeus,
  lookups: Lookups,
): readonly KoskiSuoritus[] => {
  if (!tutkintoonJohtavat.has(oikeus.tyyppi.koodiarvo)) return withShell(suoritukset, oikeus, undefined, lookups);
  const jaksot = (oikeus.node.muualla?.jaksot ?? oikeus.node.jaksot).flatMap((jakso) =>
    jakso.koulutuskoodi === undefined ? [] : [{ alku: alkuPvm(jakso), koulutuskoodi: jakso.koulutuskoodi }],
  );
  const [first, ...rest] = jaksot;
  if (!first) return withShell(suoritukset, oikeus, undefined, lookups);
  const isSuoritettu = jaksot.some(({ koulutuskoodi }) => {
    const { koodiarvo } = lookups.requiredKoodi('koulutus', koulutuskoodi);
    return suoritukset.some(({ laji, tunniste }) => laji === 'tutkinto' && tunniste.koodiarvo === koodiarvo);
  });
  if (isSuoritettu) return moveUnderTutkinto(suoritukset);
  const latest = rest.reduce((a, b) => (b.alku > a.alku ? b : a), first);
  const tutkinto = lookups.requiredKoodi('koulutus', latest.koulutuskoodi);
  return isPaattynyt(oikeus.tilat)
    ? withShell(suoritukset, oikeus, tutkinto, lookups)
    : withKeskenerainen(suoritukset, oikeus, tutkinto, lookups);
};

/** The last state decides; a state that Koski doesn't know fails the person. VI-034, VI-035 */
export const isPaattynyt = (tilat: readonly KoskiTilajakso[]): boolean => {
  const koodi = tilat.at(-1)?.tila.koodiarvo;
  if (koodi === undefined) return false;
  if (!/^[1-6]$/.test(koodi)) throw new VirtaFailure(`Tuntematon opiskeluoikeuden tila: ${koodi}`);
  return koodi >= '3';
};

const isOpintojakso = ({ laji }: KoskiSuoritus): boolean => laji === 'opintojakso';

/** A single finished degree without parts takes the loose courses. */
const moveUnderTutkinto = (suoritukset: readonly KoskiSuoritus[]): readonly KoskiSuoritus[] => {
  const opintojaksot = suoritukset.filter(isOpintojakso);
  const [tutkinto, ...others] = suoritukset.filter(({ laji }) => laji === 'tutkinto');
  if (!tutkinto || others.length > 0 || tutkinto.osasuoritukset || opintojaksot.length === 0) return suoritukset;
  return [{ ...tutkinto, osasuoritukset: opintojaksot }];
};

const withKeskenerainen = (
  suoritukset: readonly KoskiSuoritus[],
  { node }: Oikeus,
  tutkinto: Koodistokoodiviite,
  lookups: Lookups,
): readonly KoskiSuoritus[] => [
  {
    laji: 'tutkinto',
    tunniste: tutkinto,
    nimi: toJaksonNimi(node.jaksot) ?? nameOf(tutkinto),
    toimipiste: requiredOppilaitos(node, undefined, lookups),
    osasuoritukset: suoritukset.filter(isOpintojakso),
  },
  ...suoritukset.filter((suoritus) => !isOpintojakso(suoritus)),
];

/** Domestic mobility and open studies keep their courses under the shell; elsewhere they stand beside it. */
const nestingTyypit = new Set(['8', '13']);

const withShell = (
  suoritukset: readonly KoskiSuoritus[],
  oikeus: Oikeus,
  tutkinto: Koodistokoodiviite | undefined,
  lookups: Lookups,
): readonly KoskiSuoritus[] => {
  const nests = nestingTyypit.has(oikeus.tyyppi.koodiarvo);
  const nested = nests ? suoritukset.filter(isOpintojakso) : [];
  const beside = nests ? suoritukset.filter((suoritus) => !isOpintojakso(suoritus)) : suoritukset;
  const toimipiste = optionalOppilaitos(oikeus.node, oikeus.nimiPaiva, lookups);
  if (!toimipiste) return beside;
  const last = oikeus.tilat.at(-1);
  // Koski makes this shell even when a degree replaces it: bad credits of the right fail the person all the same.
  const muu = muuShell(oikeus, lookups);
  const shell: KoskiSuoritus = {
    ...(tutkinto ? tutkintoShell(tutkinto, oikeus) : muu),
    toimipiste,
    ...(last?.tila.koodiarvo === '3' ? { vahvistus: last.alku } : {}),
    ...(nested.length > 0 ? { osasuoritukset: nested } : {}),
  };
  return [shell, ...beside];
};

const tutkintoShell = (tunniste: Koodistokoodiviite, { node }: Oikeus) => ({
  laji: 'tutkinto' as const,
  tunniste,
  nimi: toJaksonNimi(node.jaksot) ?? nameOf(tunniste),
});

const muuShell = ({ node, tyyppi }: Oikeus, lookups: Lookups) => {
  const laajuus = toLaajuus(node.laajuus, lookups);
  return {
    laji: 'muu' as const,
    tunniste: tyyppi,
    nimi: toJaksonNimi(node.jaksot) ?? moduulinNimi(node) ?? nameOf(tyyppi),
    ...(laajuus ? { laajuus } : {}),
  };
};

const moduulinNimi = ({ jaksot, muualla }: VirtaOpiskeluoikeus): LocalizedString | undefined => {
  const tunniste =
    muualla?.koulutusmoduulitunniste ??
    jaksot.map(({ koulutusmoduulitunniste = '' }) => koulutusmoduulitunniste).join('');
  const fi = trimmedText(tunniste.replace(/^#/, '').replace(/\/$/, ''));
  return fi === '' ? undefined : { fi };
};
