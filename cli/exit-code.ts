/** What the command says to the shell. Stable: scripts rely on it. */
export const exitCode = {
  passed: 0,
  failed: 1,
  /** The toolkit itself could not tell, or broke. */
  inconclusive: 2,
  /** `convert`: Koski would answer 503 for this VIRTA answer. */
  virtaUnavailable: 3,
  /** The command was called wrongly, or with input that can't be used. */
  usage: 64,
  /** `generate`, `run`: stopped with Ctrl-C before everything was done. */
  interrupted: 130,
} as const;
