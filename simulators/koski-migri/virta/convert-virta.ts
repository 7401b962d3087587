import type { VirtaJakso, VirtaOpintosuoritus, VirtaOpiskeluoikeus, VirtaRecord } from '#contracts';
import { arrangeSuoritukset, isPaattynyt } from './arrange.ts';
import { convertSuoritus, toLuokittelu } from './convert-suoritus.ts';
import { toIlmoittautumiset } from './ilmoittautumiset.ts';
import type { KoskiOpiskeluoikeus, KoskiSuoritus, KoskiTilajakso } from './koski-types.ts';
import type { Lookups } from './lookups.ts';
import { compareText, toJaksonNimi } from './nimi.ts';
import { optionalOppilaitos } from './oppilaitos.ts';
import { createSuoritukset, type Suoritukset } from './suoritukset.ts';
import { alkuPvm, loppuPvm, toKokonaisluku } from './values.ts';
import { within } from './virta-failure.ts';

/**
 * What Koski makes of one VIRTA answer: its rights in reverse document order, then a synthetic right per institution
 * for the attainments that belong to none. All or nothing: throws VirtaFailure. Claims VI-020 to VI-023,
 * VI-027 to VI-033, VI-077.
 */
export const convertVirta = (record: VirtaRecord, lookups: Lookups): readonly KoskiOpiskeluoikeus[] => {
  const suoritukset = createSuoritukset(record.opintosuoritukset);
  const toId = idOf(record.opiskeluoikeudet);
  const oikeudet: KoskiOpiskeluoikeus[] = [];
  let left = suoritukset.roots;
  for (const node of record.opiskeluoikeudet) {
    const mine = left.filter((root) => suoritukset.belongsTo(root, node));
    left = left.filter((root) => !mine.includes(root));
    oikeudet.unshift(
      within(`Opiskeluoikeus ${node.avain}`, () => ({
        id: toId(node),
        ...convertOpiskeluoikeus(node, mine, record, suoritukset, lookups),
      })),
    );
  }
  return [...oikeudet.filter(({ suoritukset }) => suoritukset.length > 0), ...toOrphanages(left, suoritukset, lookups)];
};

/** The key of a right; with the student's key where several rights of the answer have the same. */
const idOf = (oikeudet: readonly VirtaOpiskeluoikeus[]) => {
  const counts = new Map<string, number>();
  for (const { avain } of oikeudet) counts.set(avain, (counts.get(avain) ?? 0) + 1);
  return ({ avain, opiskelijaAvain }: VirtaOpiskeluoikeus): string =>
    (counts.get(avain) ?? 0) > 1 ? `${avain}.${opiskelijaAvain}` : avain;
};

const convertOpiskeluoikeus = (
  node: VirtaOpiskeluoikeus,
  mine: readonly VirtaOpintosuoritus[],
  record: VirtaRecord,
  forest: Suoritukset,
  lookups: Lookups,
): KoskiOpiskeluoikeus => {
  const tilat = toTilat(node, lookups);
  const jaksonNimi = toJaksonNimi(node.jaksot);
  const converted = mine.flatMap((root) => convertSuoritus(root, jaksonNimi, forest, lookups) ?? []);
  const nimiPaiva = toNimiPaiva(tilat, converted);
  const oppilaitos = optionalOppilaitos(node, nimiPaiva, lookups);
  const tyyppi = lookups.requiredKoodi('virtaopiskeluoikeudentyyppi', node.tyyppi ?? '');
  checkUnshown(node, mine, lookups);
  const paattymispaiva = loppuPvm(node);
  const ilmoittautumiset = toIlmoittautumiset(record.lukukausiIlmoittautumiset, node, oppilaitos, tilat, lookups);
  const luokittelu = toLuokittelu(
    node.jaksot.flatMap(({ luokittelut }) => luokittelut),
    'virtaopiskeluoikeudenluokittelu',
    lookups,
  );
  return {
    ...(oppilaitos ? { oppilaitos } : {}),
    tilat,
    ...(paattymispaiva === undefined ? {} : { paattymispaiva }),
    lisatiedot: {
      tyyppi,
      ...(ilmoittautumiset.length > 0 ? { ilmoittautumiset } : {}),
      maksut: node.lukuvuosiMaksut.map(toMaksu),
    },
    suoritukset: arrangeSuoritukset(converted, { node, tyyppi, tilat, nimiPaiva }, lookups),
    ...(luokittelu ? { luokittelu } : {}),
  };
};

const toTilat = ({ tilat }: VirtaOpiskeluoikeus, { requiredKoodi }: Lookups): readonly KoskiTilajakso[] =>
  tilat
    .map((tila) => ({ alku: alkuPvm(tila), tila: requiredKoodi('virtaopiskeluoikeudentila', tila.koodi ?? '') }))
    .sort((a, b) => compareText(a.alku, b.alku));

/** The day whose institution name is shown: the end of an ended right; today's name (none) for one in force. */
const toNimiPaiva = (tilat: readonly KoskiTilajakso[], suoritukset: readonly KoskiSuoritus[]): string | undefined => {
  const last = tilat.at(-1);
  if (last) return isPaattynyt(tilat) ? last.alku : undefined;
  return suoritukset
    .flatMap(({ vahvistus }) => vahvistus ?? [])
    .sort(compareText)
    .at(-1);
};

/** Migri sees none of this, but a bad value in it still fails the person. */
const checkUnshown = (
  { jaksot, ensisijaisuudet }: VirtaOpiskeluoikeus,
  mine: readonly VirtaOpintosuoritus[],
  { requiredKoodi }: Lookups,
): void => {
  for (const { patevyydet } of mine) {
    // Two letters as the JVM counts them: a letter outside the basic plane is two characters there, and none a letter.
    const koodit = patevyydet.filter((patevyys) => patevyys.length === 2 && /^\p{L}{2}$/u.test(patevyys));
    for (const koodi of koodit) requiredKoodi('virtapatevyys', koodi);
  }
  for (const jakso of ensisijaisuudet) {
    alkuPvm(jakso);
    loppuPvm(jakso);
  }
  for (const jakso of jaksot) {
    within(placeOf(jakso), () => {
      alkuPvm(jakso);
      loppuPvm(jakso);
      requiredKoodi('kunta', jakso.koulutuskunta ?? '');
    });
  }
};

const placeOf = ({ alkuPvm }: VirtaJakso): string => `Jakso ${alkuPvm ?? ''}, Koulutuskunta`;

/** Required fees stay in document order. */
const toMaksu = (maksu: VirtaOpiskeluoikeus['lukuvuosiMaksut'][number]) => {
  const loppu = loppuPvm(maksu);
  return {
    alku: alkuPvm(maksu),
    ...(loppu === undefined ? {} : { loppu }),
    ...(maksu.summa === undefined ? {} : { summa: toKokonaisluku(maksu.summa) }),
  };
};

/** Koski leaves the order of several synthetic rights open; here it is that of their first attainments. */
const toOrphanages = (
  orphans: readonly VirtaOpintosuoritus[],
  forest: Suoritukset,
  lookups: Lookups,
): readonly KoskiOpiskeluoikeus[] => {
  const groups = new Map<string, KoskiSuoritus[]>();
  for (const orphan of orphans) {
    const suoritus = convertSuoritus(orphan, undefined, forest, lookups);
    if (!suoritus) continue;
    const key = JSON.stringify(suoritus.toimipiste);
    groups.set(key, [...(groups.get(key) ?? []), suoritus]);
  }
  return [...groups.values()].flatMap((suoritukset) => {
    const oppilaitos = suoritukset[0]?.toimipiste;
    return oppilaitos ? [{ oppilaitos, tilat: [], suoritukset }] : [];
  });
};
