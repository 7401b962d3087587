import type { LocalizedString, VirtaJakso, VirtaNimi } from '#contracts';
import { inHashOrder } from './hash-order.ts';
import { alkuPvm } from './values.ts';

/**
 * A name in fi, sv and en: empty texts dropped, the later of two texts in one language wins, and a missing Finnish one
 * is filled with the first there is, whatever its language (of five or more, the first by hash code). Claim VI-012.
 */
export const toNimi = (nimet: readonly VirtaNimi[]): LocalizedString | undefined => {
  // Two keys that differ only in case stay two entries until the lower-casing, in this order.
  const byKieli = new Map(nimet.map(({ kieli = '', teksti }) => [kieli, teksti]));
  const inOrder = (map: ReadonlyMap<string, string>) => (byKieli.size > 4 ? inHashOrder([...map]) : [...map]);
  const given = inOrder(byKieli).filter(([, teksti]) => teksti !== '');
  const found = new Map(given.map(([kieli, teksti]) => [kieli.toLowerCase(), teksti]));
  const [, first] = inOrder(found)[0] ?? [];
  const fi = found.get('fi') ?? first;
  if (fi === undefined) return undefined;
  const sv = found.get('sv');
  const en = found.get('en');
  return { fi, ...(sv === undefined ? {} : { sv }), ...(en === undefined ? {} : { en }) };
};

/** The name of a right: that of its newest period that has one. VI-042 */
export const toJaksonNimi = (jaksot: readonly VirtaJakso[]): LocalizedString | undefined =>
  jaksot
    .map((jakso) => ({ alku: alkuPvm(jakso), nimi: toNimi(jakso.nimet) }))
    .sort((a, b) => compareText(b.alku, a.alku))
    .find(({ nimi }) => nimi)?.nimi;

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
