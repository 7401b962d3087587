/** Puts items together that share a token, directly or over others; groups and items keep the order they came in. */
export const groupByShared = <T>(items: readonly T[], tokensOf: (item: T) => Iterable<string>): readonly T[][] => {
  const groupOf = new Map<string, Group>();
  const groups = new Set<Group>();
  for (const [index] of items.entries()) {
    const group: Group = { indexes: [index], tokens: new Set(tokensOf(items[index] as T)) };
    for (const other of new Set([...group.tokens].map((token) => groupOf.get(token)))) {
      if (!other) continue;
      group.indexes.push(...other.indexes);
      for (const token of other.tokens) group.tokens.add(token);
      groups.delete(other);
    }
    for (const token of group.tokens) groupOf.set(token, group);
    groups.add(group);
  }
  return [...groups]
    .map(({ indexes }) => indexes.sort((left, right) => left - right))
    .sort(([left = 0], [right = 0]) => left - right)
    .map((indexes) => indexes.map((index) => items[index] as T));
};

interface Group {
  readonly indexes: number[];
  readonly tokens: Set<string>;
}
