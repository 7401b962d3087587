import { MigriOppija } from '#contracts';

/**
 * The body with a last `$class` in every object, as the query `class_refs=true` has it: the class of Koski's program that
 * the object comes from. Errors name theirs at the top only; parts of the IB diploma whose schema is not Koski's have
 * none. Claim KM-013; source koski ApiServlet.scala, Serializer.scala.
 */
export const withClassReferences = (body: object): object =>
  Array.isArray(body)
    ? body.map((error) => ({ ...error, $class: 'fi.oph.koski.http.ErrorDetail' }))
    : withClasses(body, MigriOppija);

/** As much of a JSON schema as is walked along. */
interface Shape {
  readonly type?: unknown;
  readonly $id?: string;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
}

const withClasses = <T>(value: T, shape: Shape | undefined): T => {
  if (Array.isArray(value)) return value.map((item) => withClasses(item, shape?.items)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const properties = Object.entries(value).map(([name, property]) => [
    name,
    withClasses(property, shape?.properties?.[name]),
  ]);
  const $class = toClass(value, shape?.$id);
  return { ...Object.fromEntries(properties), ...($class === undefined ? {} : { $class }) };
};

const toClass = (value: object, id: string | undefined): string | undefined => {
  if (id === undefined || ownNames.has(id)) return undefined;
  if (id.startsWith('Migri')) return `fi.oph.koski.migri.${id}`;
  return `fi.oph.koski.schema.${variants[id]?.(value) ?? id}`;
};

/** Schemas that stand for several classes of Koski, and have no name there. */
const ownNames = new Set(['IBAine', 'IBArviointi']);

/** Classes of Koski that differ in their values. */
const variants: Readonly<Record<string, (value: object) => string>> = {
  LocalizedString: (value) => {
    if ('fi' in value) return 'Finnish';
    return 'sv' in value ? 'Swedish' : 'English';
  },
  Laajuus: (value) => {
    const { yksikkö } = value as { readonly yksikkö?: { readonly koodiarvo: string } };
    return laajuudet[yksikkö?.koodiarvo ?? ''] ?? 'LaajuusKaikkiYksiköt';
  },
};

/** By the codes of `opintojenlaajuusyksikko`. Source: koski Laajuus.scala. */
const laajuudet: Readonly<Record<string, string>> = {
  1: 'LaajuusOpintoviikoissa',
  2: 'LaajuusOpintopisteissä',
  3: 'LaajuusVuosiviikkotunneissa',
  4: 'LaajuusKursseissa',
  5: 'LaajuusTunneissa',
  6: 'LaajuusOsaamispisteissä',
  8: 'LaajuusViikoissa',
};
