import { type Henkilo, maskIdentifiers, type PersonDocuments, parseHetu } from '#contracts';
import { duplicateIdentifier, identifiersOf } from './document-register.ts';
import type { Fragment, PersonDeclaration } from './fragment.ts';
import { groupByShared } from './group-by-shared.ts';
import { isHenkiloOid, isHetu } from './identifiers.ts';
import { mapAll } from './map-all.ts';
import { toSyntheticOid } from './synthetic-oid.ts';

/**
 * Puts together what fragments say of the same person, in the order they came. Where nobody declares the person, one is
 * made of the documents: an OID of branch 98 when there is none, a synthetic name when there is none. Throws ToolkitError
 * `duplicate-identifier` when two declarations share an identifier, or two hetut that nobody declares share an OID.
 */
export const gatherPersons = (fragments: readonly Fragment[]): readonly PersonDocuments[] =>
  mapAll(
    groupByShared(fragments, ({ identifiers, names }) => [...identifiers, ...names]),
    toPerson,
  );

const toPerson = (fragments: readonly Fragment[]): PersonDocuments => {
  const henkilo = toHenkilo(fragments);
  const own = identifiersOf(henkilo);
  const [ylioppilastutkinto] = fragments.flatMap((fragment) => fragment.ylioppilastutkinto ?? []);
  return {
    henkilo,
    virta: fragments
      .flatMap(({ virta }) => virta)
      .map((document) => (document.avaimet.length > 0 ? document : { ...document, avaimet: own })),
    koski: fragments.flatMap(({ koski }) => koski),
    ...(ylioppilastutkinto === undefined ? {} : { ylioppilastutkinto }),
    hakutoiveet: fragments.flatMap(({ hakutoiveet }) => hakutoiveet),
  };
};

const toHenkilo = (fragments: readonly Fragment[]): Henkilo => {
  const declared = declarationOf(fragments);
  const found = fragments.flatMap(({ identifiers }) => identifiers);
  const { linkitetytOidit: linked = [], vanhatHetut = [] } = declared;
  const [current, another] = currentHetut(fragments, vanhatHetut);
  const hetu = declared.hetu ?? current?.hetu;
  const oid =
    declared.oid ??
    found.find((identifier) => isHenkiloOid(identifier) && !linked.includes(identifier)) ??
    toSyntheticOid(hetu ?? fragments[0]?.names[0] ?? '');
  if (current && another) throw duplicateIdentifier(oid, current.place, another.place);
  const syntymaaika = declared.syntymaaika ?? parseHetu(hetu ?? '')?.syntymaaika;
  const kansalaisuudet = stated(fragments, declared, 'kansalaisuudet');
  return {
    oid,
    linkitetytOidit: [...new Set([...linked, ...found.filter(isHenkiloOid)])].filter((other) => other !== oid),
    ...(hetu === undefined ? {} : { hetu }),
    vanhatHetut,
    ...(syntymaaika === undefined ? {} : { syntymaaika }),
    etunimet: stated(fragments, declared, 'etunimet') ?? 'Koehenkilö',
    sukunimi: stated(fragments, declared, 'sukunimi') ?? `Synteettinen-${oid.slice(-5)}`,
    ...(kansalaisuudet === undefined ? {} : { kansalaisuudet }),
  };
};

/** Two hetut that nobody declares to be one person's are two persons: a wrong OID joins them more often than a change. */
const currentHetut = (fragments: readonly Fragment[], former: readonly string[]) => {
  const places = new Map<string, string>();
  for (const { identifiers, place } of fragments) {
    for (const hetu of identifiers.filter((identifier) => isHetu(identifier) && !former.includes(identifier))) {
      places.set(hetu, places.get(hetu) ?? `${place} (hetu ${maskIdentifiers(hetu)})`);
    }
  }
  return [...places].map(([hetu, place]) => ({ hetu, place }));
};

const declarationOf = (fragments: readonly Fragment[]): PersonDeclaration => {
  const [first, second] = fragments.filter(({ declared }) => declared !== undefined);
  if (first && second) {
    const [own, others] = [second, first].map(({ identifiers, names }) => [...identifiers, ...names]);
    const shared = own?.find((token) => others?.includes(token)) ?? own?.[0] ?? '';
    throw duplicateIdentifier(shared, first.place, second.place);
  }
  return first?.declared ?? {};
};

const stated = <K extends 'etunimet' | 'sukunimi' | 'kansalaisuudet'>(
  fragments: readonly Fragment[],
  declared: PersonDeclaration,
  name: K,
): PersonDeclaration[K] | undefined =>
  declared[name] ?? fragments.map(({ henkilotiedot }) => henkilotiedot?.[name]).find((value) => value !== undefined);
