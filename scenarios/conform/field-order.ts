/** As much of a JSON schema as is walked along. */
interface Shape {
  readonly type?: unknown;
  readonly enum?: unknown;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
}

/** The first object whose fields are not in the order of the schema, as a dotted path; `undefined` when all are. */
export const findDisorder = (value: unknown, shape: Shape | undefined, path = ''): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const at = (step: string | number) => (path === '' ? String(step) : `${path}.${step}`);
  const children: readonly (readonly [string, unknown, Shape | undefined])[] = Array.isArray(value)
    ? value.map((item, index) => [at(index), item, shape?.items])
    : Object.entries(value).map(([name, property]) => [at(name), property, shape?.properties?.[name]]);
  const known = Object.keys(shape?.properties ?? {});
  const places = Object.keys(value).map((name) => known.indexOf(name));
  if (shape?.properties && places.some((place, index) => place < (places[index - 1] ?? -1))) {
    return `${path === '' ? 'the whole' : path}: ${Object.keys(value).join(', ')}`;
  }
  for (const [childPath, child, childShape] of children) {
    const found = findDisorder(child, childShape, childPath);
    if (found !== undefined) return found;
  }
  return undefined;
};
