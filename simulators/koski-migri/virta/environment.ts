import { type Koodisto, ToolkitError } from '#contracts';

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
  readonly nimi?: { readonly fi?: string; readonly sv?: string; readonly en?: string };
}

const required = [
  'virtaopiskeluoikeudentila',
  'virtaopiskeluoikeudentyyppi',
  'virtaopiskeluoikeudenluokittelu',
  'virtalukukausiilmtila',
  'virtaarvosana',
  'virtaopsuorluokittelu',
  'opiskeluoikeudentyyppi',
  'opintojenlaajuusyksikko',
  'kieli',
  'kunta',
  'koulutus',
  'virtapatevyys',
];

/** Reads an environment from JSON. Throws ToolkitError `environment-invalid` saying what is missing. */
export const parseKoskiEnvironment = (json: unknown, source: string): KoskiEnvironment => {
  const { koodistot, oppilaitokset } = (
    typeof json === 'object' && json !== null ? json : {}
  ) as Partial<KoskiEnvironment>;
  const missing = required.filter((uri) => !Array.isArray(koodistot?.[uri]?.koodit));
  const problem = !Array.isArray(oppilaitokset)
    ? 'it has no list `oppilaitokset`'
    : missing.length > 0
      ? `its \`koodistot\` lack ${missing.join(', ')}`
      : undefined;
  if (problem === undefined) return json as KoskiEnvironment;
  throw new ToolkitError('environment-invalid', `The environment can't be used: ${problem}`, {
    where: source,
    next: 'Give the code lists as {"koodistot": {"<uri>": {"versio": 1, "koodit": [{"koodiarvo": "1", "nimi": {…}}]}}, "oppilaitokset": [{"oppilaitosnumero": "01901", "nimi": {…}}]}, or leave --environment out to use the built-in ones.',
  });
};
