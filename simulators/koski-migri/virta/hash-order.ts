type Entry<V> = readonly [key: string, value: V];

/**
 * The order in which Scala 2.13 walks an immutable map of five keys or more: a trie of 32 places by five bits of the
 * hash code at a time, keys alone in their place before shared places.
 */
export const inHashOrder = <V>(entries: readonly Entry<V>[], shift = 0): readonly Entry<V>[] => {
  if (shift > 31) return entries;
  const places = Array.from({ length: 32 }, (_, place) =>
    entries.filter(([key]) => ((hashOf(key) >>> shift) & 31) === place),
  );
  const alone = places.filter(({ length }) => length === 1).flat();
  const shared = places.filter(({ length }) => length > 1);
  return [...alone, ...shared.flatMap((place) => inHashOrder(place, shift + 5))];
};

/** The hash code of a Java string, as Scala improves it. */
const hashOf = (text: string): number => {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) hash = (Math.imul(31, hash) + text.charCodeAt(index)) | 0;
  hash = (hash + ~(hash << 9)) | 0;
  hash ^= hash >>> 14;
  hash = (hash + (hash << 4)) | 0;
  return hash ^ (hash >>> 10);
};
