import type { Koodisto, MigriOpiskeluoikeus, PersonDocuments } from '#contracts';

/** The code lists and institutions that the conversion resolves against. Shape of the `--environment` file. */
export interface KoskiEnvironment {
  readonly koodistot: Readonly<Record<string, Koodisto>>;
  readonly oppilaitokset: readonly EnvironmentOppilaitos[];
  /** Institution number that every unknown number resolves to (Koski's mock environment does so). */
  readonly unknownOppilaitosResolvesTo?: string;
  /** Numbers that resolve to nothing all the same. */
  readonly neverResolves?: readonly string[];
  /** Day → suffix that every institution's name carries on that day. */
  readonly nameSuffixOn?: Readonly<Record<string, string>>;
}

export interface EnvironmentOppilaitos {
  readonly oppilaitosnumero: string;
  readonly oid?: string;
  readonly nimi: { readonly fi?: string; readonly sv?: string; readonly en?: string };
}

/** VIRTA's part can't be given: Koski answers 503 `unavailable.virta`. `message` is the reason that Koski has. */
export class VirtaFailure extends Error {
  override readonly name = 'VirtaFailure';
}

/**
 * The higher-education rights of one person as Migri gets them. Throws {@link VirtaFailure}.
 */
export const toVirtaOpiskeluoikeudet = (
  _documents: PersonDocuments,
  _environment: KoskiEnvironment,
): readonly MigriOpiskeluoikeus[] => [];
