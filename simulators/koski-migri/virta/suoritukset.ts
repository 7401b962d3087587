import type { VirtaOpintosuoritus, VirtaOpiskeluoikeus } from '#contracts';
import { VirtaFailure } from './virta-failure.ts';

/** The attainments of one answer as a forest: who contains whom, and which right a root belongs to. */
export interface Suoritukset {
  /** Attainments that no other contains, in document order. */
  readonly roots: readonly VirtaOpintosuoritus[];
  /** What an attainment contains, in its order; unknown keys are skipped, the first of several is taken. VI-017 */
  readonly childrenOf: (suoritus: VirtaOpintosuoritus) => readonly VirtaOpintosuoritus[];
  readonly belongsTo: (root: VirtaOpintosuoritus, oikeus: VirtaOpiskeluoikeus) => boolean;
}

export const createSuoritukset = (all: readonly VirtaOpintosuoritus[]): Suoritukset => {
  const kept = withoutLabDuplicates(all);
  const firstByAvain = new Map([...kept].reverse().map((suoritus) => [suoritus.avain, suoritus]));
  const contained = new Set(kept.flatMap(({ sisaltyvatAvaimet }) => sisaltyvatAvaimet));
  const childrenOf = (suoritus: VirtaOpintosuoritus) =>
    suoritus.sisaltyvatAvaimet.flatMap((avain) => firstByAvain.get(avain) ?? []);
  return {
    roots: kept.filter(({ avain }) => !contained.has(avain)),
    childrenOf,
    belongsTo: (root, oikeus) => belongs(root, oikeus, undefined, childrenOf, []),
  };
};

// When Lahti's UAS was merged into LAB, attainments were transferred twice under the same key (VI-019).
const LAB = '10126';
const withoutLabDuplicates = (all: readonly VirtaOpintosuoritus[]): readonly VirtaOpintosuoritus[] => {
  const others = new Set(all.filter((suoritus) => !isOfLab(suoritus)).map(({ avain }) => avain));
  return all.filter((suoritus) => !isOfLab(suoritus) || !others.has(suoritus.avain));
};

const isOfLab = ({ myontaja, muualla }: VirtaOpintosuoritus): boolean => (muualla?.myontajat ?? myontaja) === LAB;

/**
 * A keyed tree belongs only to the right that its root names; an unkeyed one to a right that anything in it names.
 * Both parts of a key count. Claims VI-013 to VI-016.
 */
const belongs = (
  suoritus: VirtaOpintosuoritus,
  oikeus: VirtaOpiskeluoikeus,
  top: VirtaOpintosuoritus | undefined,
  childrenOf: Suoritukset['childrenOf'],
  path: readonly VirtaOpintosuoritus[],
): boolean => {
  refuseCycle(suoritus, path);
  if (refersTo(suoritus, oikeus) && (!top?.opiskeluoikeusAvain || refersTo(top, oikeus))) return true;
  return childrenOf(suoritus).some((child) => belongs(child, oikeus, top ?? suoritus, childrenOf, [...path, suoritus]));
};

/** Does the item name this right with both parts of its key? */
export const refersTo = (
  item: { readonly opiskeluoikeusAvain?: string; readonly opiskelijaAvain: string },
  { avain, opiskelijaAvain }: VirtaOpiskeluoikeus,
): boolean => (item.opiskeluoikeusAvain ?? '') === avain && item.opiskelijaAvain === opiskelijaAvain;

/** Koski follows a cycle until its stack overflows; here it fails the person at once, with the same outcome. */
export const refuseCycle = (suoritus: VirtaOpintosuoritus, path: readonly VirtaOpintosuoritus[]): void => {
  if (path.includes(suoritus)) {
    throw new VirtaFailure(
      `Opintosuoritus ${suoritus.avain} contains itself: ${[...path, suoritus].map(({ avain }) => avain).join(' → ')}`,
    );
  }
};
