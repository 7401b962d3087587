/** Who writes the value: the register answers it, or a consumer asks with it. */
export type Direction = 'answer' | 'request';

/** What a schema says of the value at one path. */
export interface Shape {
  /** Names of types in the order of the alphabet; none: anything. */
  readonly types: readonly string[];
  /** Whether it stands there whenever what it is part of stands there. */
  readonly isAlways: boolean;
  /** The values that are listed, each with the words that explain it, which may be empty. Absent: nothing is listed. */
  readonly values?: Readonly<Record<string, string>>;
  /** Everything else that a value must keep to: `pattern`, `maxLength`, `closed` (no other fields) … as text. */
  readonly limits: Readonly<Record<string, string>>;
  /** Title and description; empty when there is neither. */
  readonly text: string;
  /** Where it stands in the definition that it comes from: `MigriHenkilo.kansalaisuus`. Absent outside of one. */
  readonly stands?: string;
  /** The definition that the value itself is: `Koodistokoodiviite`. */
  readonly definition?: string;
}

/** Shapes by path. Lists are marked: `opiskeluoikeudet[].tila.opiskeluoikeusjaksot[].alku`; empty is the value itself. */
export type Shapes = ReadonlyMap<string, Shape>;

/** A body, an answer, the parameters of an operation, a code list: what stands by itself in a schema document. */
export interface SchemaPart {
  readonly direction: Direction;
  readonly shapes: Shapes;
}

export const schemaKinds = ['migri-oppija', 'openapi', 'xsd'] as const;
/** Koski's published schema of its answer; OpenAPI 3 or Swagger 2 of an API; the XML Schema of VIRTA. */
export type SchemaKind = (typeof schemaKinds)[number];

/** A schema document as a flat table that can be compared with another of its kind. */
export interface SchemaTable {
  readonly kind: SchemaKind;
  /** File or URL; for what is built in, a name. */
  readonly source: string;
  /** By name: `POST /koski/api/luovutuspalvelu/migri/hetu answer 200`. */
  readonly parts: ReadonlyMap<string, SchemaPart>;
}

/** `opiskeluoikeudet[].tila` becomes `opiskeluoikeudet.tila`, as conditions name what they are decided from. */
export const toPlainPath = (path: string): string => path.replaceAll('[]', '').replace(/^\./, '');
