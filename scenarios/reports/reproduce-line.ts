/** The command that runs this one scenario again. */
export const toReproduceLine = (run: { readonly subject: string; readonly seed: string }, scenario: string): string => {
  const seed = run.seed === 'koeajo' ? '' : ` --seed ${quoted(run.seed)}`;
  return `koeajo run --subject ${quoted(run.subject)} --filter ${scenario}${seed}`;
};

/** A word as a shell takes it. */
export const quoted = (word: string): string =>
  /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
