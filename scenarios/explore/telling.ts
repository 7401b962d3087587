/** The same told otherwise, or a little beside it. Each is of texts, of numbers or of lists; what is neither stays. */
const tellings = {
  'in capitals': ofText((text) => text.toUpperCase()),
  'as 31.1.2000': ofText((text) => text.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$3.$2.$1')),
  'by the name of a faculty': ofText((text) => `${text}, Faculty of Science`),
  'one less': ofNumber((number) => number - 1),
  'one more': ofNumber((number) => number + 1),
  'half of it': ofNumber((number) => Math.floor(number / 2)),
  'in the other order': ofList((list) => list.toReversed()),
  'only the first': ofList((list) => list.slice(0, 1)),
} as const satisfies Record<string, (value: unknown) => unknown>;

export type Telling = keyof typeof tellings;

/** `value` told so; of a name in several languages each. */
export const tell = (value: unknown, telling: Telling): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, tellings[telling](each)]))
    : tellings[telling](value);

function ofText(change: (text: string) => string): (value: unknown) => unknown {
  return (value) => (typeof value === 'string' ? change(value) : value);
}

/** Registers write numbers as texts too. */
function ofNumber(change: (number: number) => number): (value: unknown) => unknown {
  return (value) => {
    if (typeof value === 'number') return change(value);
    return typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? String(change(Number(value))) : value;
  };
}

function ofList(change: (list: readonly unknown[]) => unknown): (value: unknown) => unknown {
  return (value) => (Array.isArray(value) ? change(value) : value);
}
