import type { VirtaLukukausiIlmoittautuminen, VirtaOpiskeluoikeus } from '#contracts';
import type { KoskiIlmoittautumisjakso, KoskiTilajakso } from './koski-types.ts';
import type { Lookups, Oppilaitos } from './lookups.ts';
import { compareText } from './nimi.ts';
import { numerotOf } from './oppilaitos.ts';
import { refersTo } from './suoritukset.ts';
import { alkuPvm, loppuPvm, toKokonaisluku, toTotuusarvo } from './values.ts';
import { within } from './virta-failure.ts';

/**
 * The term enrolments of a right, by start day: those that name it, and of those that name none the ones of its
 * institution that touch one of its active periods. Claims VI-064 to VI-070.
 */
export const toIlmoittautumiset = (
  all: readonly VirtaLukukausiIlmoittautuminen[],
  oikeus: VirtaOpiskeluoikeus,
  oppilaitos: Oppilaitos | undefined,
  tilat: readonly KoskiTilajakso[],
  lookups: Lookups,
): readonly KoskiIlmoittautumisjakso[] => {
  const active = aktiivisetJaksot(tilat);
  return all
    .flatMap((ilmoittautuminen) =>
      within(`LukukausiIlmoittautuminen ${ilmoittautuminen.alkuPvm ?? ''}`, () =>
        belongs(ilmoittautuminen, oikeus, oppilaitos, active) ? [toJakso(ilmoittautuminen, lookups)] : [],
      ),
    )
    .sort((a, b) => compareText(a.alku, b.alku));
};

interface Jakso {
  readonly alku: string;
  readonly loppu?: string | undefined;
}

/** An active period lasts until the next state begins, that day included. */
const aktiivisetJaksot = (tilat: readonly KoskiTilajakso[]): readonly Jakso[] =>
  tilat.flatMap(({ alku, tila }, index) => (tila.koodiarvo === '1' ? [{ alku, loppu: tilat[index + 1]?.alku }] : []));

const belongs = (
  ilmoittautuminen: VirtaLukukausiIlmoittautuminen,
  oikeus: VirtaOpiskeluoikeus,
  oppilaitos: Oppilaitos | undefined,
  active: readonly Jakso[],
): boolean => {
  if (ilmoittautuminen.opiskeluoikeusAvain) return refersTo(ilmoittautuminen, oikeus);
  const { lahde, nykyinen, fuusioitunut } = numerotOf(ilmoittautuminen);
  const numerot = [lahde, nykyinen, fuusioitunut].filter((numero) => numero !== undefined);
  if (numerot.length === 0) return false;
  const jakso = { alku: alkuPvm(ilmoittautuminen), loppu: loppuPvm(ilmoittautuminen) };
  return (
    oppilaitos !== undefined && numerot.includes(oppilaitos.numero) && active.some((period) => overlaps(period, jakso))
  );
};

// Koski's own test, written out: it differs from the usual one for a period that ends before it begins.
const overlaps = (a: Jakso, b: Jakso): boolean =>
  contains(a, b.alku) ||
  (b.loppu !== undefined && contains(a, b.loppu)) ||
  contains(b, a.alku) ||
  (a.loppu !== undefined && contains(b, a.loppu));

const contains = ({ alku, loppu }: Jakso, day: string): boolean => day >= alku && (loppu === undefined || day <= loppu);

/** An unknown or missing state counts as 4, missing. Only the first fee is read, whatever right it names. */
const toJakso = (ilmoittautuminen: VirtaLukukausiIlmoittautuminen, lookups: Lookups): KoskiIlmoittautumisjakso => {
  const loppu = loppuPvm(ilmoittautuminen);
  const { lukuvuosiMaksu } = ilmoittautuminen;
  return {
    alku: alkuPvm(ilmoittautuminen),
    ...(loppu === undefined ? {} : { loppu }),
    tila:
      lookups.optionalKoodi('virtalukukausiilmtila', ilmoittautuminen.tila ?? '') ??
      lookups.requiredKoodi('virtalukukausiilmtila', '4'),
    ...(lukuvuosiMaksu ? { maksu: toMaksu(lukuvuosiMaksu) } : {}),
  };
};

const toMaksu = ({
  maksettu,
  summa,
  apuraha,
}: NonNullable<VirtaLukukausiIlmoittautuminen['lukuvuosiMaksu']>): NonNullable<KoskiIlmoittautumisjakso['maksu']> => ({
  ...(maksettu === undefined ? {} : { maksettu: toTotuusarvo(maksettu) }),
  ...(summa === undefined ? {} : { summa: toKokonaisluku(summa) }),
  ...(apuraha === undefined ? {} : { apuraha: toKokonaisluku(apuraha) }),
});
