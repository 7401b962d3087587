/** Which scenarios each mutant fails; of what was run. */
export type Matrix = ReadonlyMap<string, readonly string[]>;

/** Which mutants each scenario fails. */
export const toVictims = (matrix: Matrix, scenarios: readonly string[]): Matrix => {
  const victims = new Map<string, string[]>(scenarios.map((name) => [name, []]));
  for (const [mutant, killers] of matrix) for (const killer of killers) victims.get(killer)?.push(mutant);
  return victims;
};

/**
 * As few pairs as are needed to show that every mutant is killed and every scenario kills: where to look first the next
 * time. Rare scenarios come first, each with the mutant that few others fail.
 */
export const toWitnesses = (matrix: Matrix, scenarios: readonly string[]): Readonly<Record<string, string[]>> => {
  const victims = [...toVictims(matrix, scenarios)].sort(([, a], [, b]) => a.length - b.length);
  const witnesses = new Map<string, string[]>([...matrix.keys()].map((mutant) => [mutant, []]));
  for (const [scenario, fallen] of victims) {
    const [first] = fallen.toSorted((a, b) => (witnesses.get(a)?.length ?? 0) - (witnesses.get(b)?.length ?? 0));
    if (first !== undefined) witnesses.get(first)?.push(scenario);
  }
  for (const [mutant, [first]] of matrix)
    if (first !== undefined && witnesses.get(mutant)?.length === 0) witnesses.get(mutant)?.push(first);
  return Object.fromEntries(witnesses);
};
