import { ToolkitError } from '../toolkit-error.ts';
import { followReference } from './json-schema-shapes.ts';

/** Throws ToolkitError `schema-broken` for the first reference of a JSON document that leads nowhere, or out of it. */
export const refuseBrokenReferences = (document: unknown, source: string): void => {
  const broken = referencesOf(document, '#').filter(({ to }) => followReference(to, document) === undefined);
  const [first] = broken;
  if (first === undefined) return;
  const { to, at } = first;
  const places = broken.filter((one) => one.to === to).length;
  const others = new Set(broken.map((one) => one.to)).size - 1;
  const isLocal = to.startsWith('#');
  throw new ToolkitError(
    'schema-broken',
    `The schema is broken: $ref ${to} points ${isLocal ? 'nowhere' : 'out of the file'}${others === 0 ? '' : `, and so do ${others} others`}.`,
    {
      where: `${source}, ${at}${places === 1 ? '' : `, and ${places - 1} more`}`,
      next: isLocal
        ? 'Check that the file is complete, or tell who publishes it.'
        : 'Only one file is read: bundle it with what it refers to, as redocly bundle does.',
    },
  );
};

interface Reference {
  readonly to: string;
  /** JSON pointer of what has it. */
  readonly at: string;
}

const referencesOf = (part: unknown, at: string): readonly Reference[] => {
  if (typeof part !== 'object' || part === null) return [];
  const { $ref } = part as { readonly $ref?: unknown };
  return [
    ...(typeof $ref === 'string' ? [{ to: $ref, at }] : []),
    ...Object.entries(part).flatMap(([name, one]) =>
      literal.has(name) ? [] : referencesOf(one, `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
    ),
  ];
};

/** What stands there is a value, and no schema. */
const literal = new Set(['const', 'enum', 'default', 'example', 'examples']);
