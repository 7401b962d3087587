/** Which scenarios each mutant fails. */
export type Matrix = ReadonlyMap<string, readonly string[]>;

/** Which mutants each scenario fails. */
export const toVictims = (matrix: Matrix, scenarios: readonly string[]): Matrix => {
  const victims = new Map<string, string[]>(scenarios.map((name) => [name, []]));
  for (const [mutant, killers] of matrix) for (const killer of killers) victims.get(killer)?.push(mutant);
  return victims;
};

/** Those of whom there is nothing in the matrix: mutants that survive, or scenarios that fail no mutant. */
export const withNothing = (matrix: Matrix): readonly string[] =>
  [...matrix].filter(([, names]) => names.length === 0).map(([name]) => name);
