import type { VirtaOpintosuoritus, VirtaOpiskeluoikeus, VirtaOrganisaatio } from '#contracts';
import type { Lookups, Oppilaitos } from './lookups.ts';
import { toPaiva } from './values.ts';
import { VirtaFailure } from './virta-failure.ts';

interface Myonnetty {
  readonly myontaja?: string;
  readonly organisaatiot: readonly VirtaOrganisaatio[];
}

/** The institution numbers of a right, an attainment or an enrolment. */
export const numerotOf = ({ myontaja, organisaatiot }: Myonnetty) => ({
  nykyinen: myontaja,
  lahde: koodiOf(organisaatiot, '3'),
  fuusioitunut: koodiOf(organisaatiot, '5'),
});

const koodiOf = (organisaatiot: readonly VirtaOrganisaatio[], rooli: string): string | undefined =>
  organisaatiot.find((organisaatio) => organisaatio.rooli === rooli)?.koodi;

/**
 * The institution that a right or an attainment is shown under: source, merged grantor, grantor, the first that
 * resolves; without the source for a transfer student and for a credited attainment. Claims VI-075, VI-076.
 */
export const optionalOppilaitos = (
  node: VirtaOpiskeluoikeus | VirtaOpintosuoritus,
  paiva: string | undefined,
  { findOppilaitos }: Lookups,
): Oppilaitos | undefined => {
  const { nykyinen, lahde, fuusioitunut } = numerotOf(node);
  const candidates = isSiirretty(node) ? [fuusioitunut, nykyinen] : [lahde, fuusioitunut, nykyinen];
  for (const numero of candidates) {
    const oppilaitos = findOppilaitos(numero, paiva);
    if (oppilaitos) return oppilaitos;
  }
  return undefined;
};

const isSiirretty = (node: VirtaOpiskeluoikeus | VirtaOpintosuoritus): boolean => {
  const isOikeus = 'jaksot' in node;
  const siirto = isOikeus ? node.siirtoOpiskelija : node.muualla?.siirtoOpiskelija;
  if (siirto !== undefined) return true;
  const hyvaksiluku = isOikeus ? node.muualla?.hyvaksilukuPvm : node.hyvaksilukuPvm;
  if (hyvaksiluku === undefined) return false;
  toPaiva(hyvaksiluku);
  return true;
};

export const requiredOppilaitos = (
  node: VirtaOpiskeluoikeus | VirtaOpintosuoritus,
  paiva: string | undefined,
  lookups: Lookups,
): Oppilaitos => {
  const oppilaitos = optionalOppilaitos(node, paiva, lookups);
  if (oppilaitos) return oppilaitos;
  const { nykyinen, lahde, fuusioitunut } = numerotOf(node);
  throw new VirtaFailure(
    `Nykyistä, lähde tai fuusioitunutta myöntäjäoppilaitosta ei löydy: nykyinen ${nykyinen ?? '-'}, lähde ${lahde ?? '-'}, fuusioitunut ${fuusioitunut ?? '-'}`,
  );
};
