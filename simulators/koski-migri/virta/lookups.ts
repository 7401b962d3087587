import type { Koodistokoodiviite, LocalizedString } from '#contracts';
import type { EnvironmentOppilaitos, KoskiEnvironment } from './environment.ts';
import { VirtaFailure } from './virta-failure.ts';

/** Code lists and institutions, indexed. Codes are exact and case-sensitive. */
export interface Lookups {
  readonly optionalKoodi: (koodistoUri: string, koodiarvo: string) => Koodistokoodiviite | undefined;
  /** Throws VirtaFailure for an unknown code. */
  readonly requiredKoodi: (koodistoUri: string, koodiarvo: string) => Koodistokoodiviite;
  readonly findOppilaitos: (numero: string | undefined, paiva: string | undefined) => Oppilaitos | undefined;
}

/** An institution with the name it had on the day that matters. */
export interface Oppilaitos {
  readonly numero: string;
  readonly nimi?: LocalizedString;
}

const cache = new WeakMap<KoskiEnvironment, Lookups>();

export const lookupsOf = (environment: KoskiEnvironment): Lookups => {
  const cached = cache.get(environment);
  if (cached) return cached;
  const created = createLookups(environment);
  cache.set(environment, created);
  return created;
};

const createLookups = (environment: KoskiEnvironment): Lookups => {
  const koodistot = new Map<string, Map<string, Koodistokoodiviite>>();
  const optionalKoodi = (uri: string, arvo: string) => {
    let koodit = koodistot.get(uri);
    if (!koodit) {
      koodit = indexKoodisto(environment, uri);
      koodistot.set(uri, koodit);
    }
    return koodit.get(arvo);
  };
  const oppilaitokset = new Map(
    environment.oppilaitokset.map((oppilaitos) => [oppilaitos.oppilaitosnumero, oppilaitos]),
  );
  const fallback = oppilaitokset.get(environment.unknownOppilaitosResolvesTo ?? '');
  return {
    optionalKoodi,
    requiredKoodi: (uri, arvo) => {
      const koodi = optionalKoodi(uri, arvo);
      if (!koodi) throw new VirtaFailure(`Koodia ei löydy koodistosta: ${uri}/${arvo}`);
      return koodi;
    },
    findOppilaitos: (numero, paiva) => {
      if (numero === undefined || environment.neverResolves?.includes(numero)) return undefined;
      const found = oppilaitokset.get(numero) ?? fallback;
      return found && toOppilaitos(found, environment.nameSuffixOn?.[paiva ?? ''] ?? '');
    },
  };
};

const indexKoodisto = ({ koodistot }: KoskiEnvironment, uri: string): Map<string, Koodistokoodiviite> => {
  const koodisto = koodistot[uri];
  return new Map(
    koodisto?.koodit.map(({ koodiarvo, nimi, lyhytNimi }) => [
      koodiarvo,
      {
        koodiarvo,
        ...(nimi ? { nimi } : {}),
        ...(lyhytNimi ? { lyhytNimi } : {}),
        koodistoUri: uri,
        koodistoVersio: koodisto.versio,
      },
    ]),
  );
};

const toOppilaitos = ({ oppilaitosnumero, nimi }: EnvironmentOppilaitos, suffix: string): Oppilaitos => ({
  numero: oppilaitosnumero,
  ...(nimi && {
    nimi: Object.fromEntries(Object.entries(nimi).map(([kieli, teksti]) => [kieli, teksti + suffix])),
  }),
});
