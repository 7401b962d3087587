import { type Henkilo, type PersonDocuments, parseHetu } from '#contracts';
import { duplicateIdentifier, identifiersOf } from './document-register.ts';
import type { Fragment, PersonDeclaration } from './fragment.ts';
import { groupByShared } from './group-by-shared.ts';
import { isHenkiloOid, isHetu } from './identifiers.ts';
import { mapAll } from './map-all.ts';
import { toSyntheticOid } from './synthetic-oid.ts';

/**
 * Puts together what fragments say of the same person, in the order they came. Where nobody declares the person, one is
 * made of the documents: an OID of branch 98 when there is none, a synthetic name when there is none. Throws ToolkitError
 * `duplicate-identifier` when two declarations share an identifier.
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
  const linked = new Set(declared.linkitetytOidit);
  const former = new Set(declared.vanhatHetut);
  const hetu = declared.hetu ?? found.find((identifier) => isHetu(identifier) && !former.has(identifier));
  const oid =
    declared.oid ??
    found.find((identifier) => isHenkiloOid(identifier) && !linked.has(identifier)) ??
    toSyntheticOid(hetu ?? fragments[0]?.names[0] ?? '');
  const syntymaaika = declared.syntymaaika ?? parseHetu(hetu ?? '')?.syntymaaika;
  const kansalaisuudet = stated(fragments, declared, 'kansalaisuudet');
  return {
    oid,
    linkitetytOidit: [...new Set([...linked, ...found.filter(isHenkiloOid)])].filter((other) => other !== oid),
    ...(hetu === undefined ? {} : { hetu }),
    vanhatHetut: [...new Set([...former, ...found.filter(isHetu)])].filter((other) => other !== hetu),
    ...(syntymaaika === undefined ? {} : { syntymaaika }),
    etunimet: stated(fragments, declared, 'etunimet') ?? 'Koehenkilö',
    sukunimi: stated(fragments, declared, 'sukunimi') ?? `Synteettinen-${oid.slice(-5)}`,
    ...(kansalaisuudet === undefined ? {} : { kansalaisuudet }),
  };
};

const declarationOf = (fragments: readonly Fragment[]): PersonDeclaration => {
  const [first, second] = fragments.filter(({ declared }) => declared !== undefined);
  if (first && second) {
    const shared = second.identifiers.find((identifier) => first.identifiers.includes(identifier));
    throw duplicateIdentifier(shared ?? second.identifiers[0] ?? second.names[0] ?? '', first.place, second.place);
  }
  return first?.declared ?? {};
};

const stated = <K extends 'etunimet' | 'sukunimi' | 'kansalaisuudet'>(
  fragments: readonly Fragment[],
  declared: PersonDeclaration,
  name: K,
): PersonDeclaration[K] | undefined =>
  declared[name] ?? fragments.map(({ henkilotiedot }) => henkilotiedot?.[name]).find((value) => value !== undefined);
