/**
 * What `koeajo.config.ts` (`.mts`, `.js`, `.mjs`, `.json`) may say; all of it is optional. A flag of the command beats
 * `KOEAJO_*` in the environment, which beats this, which beats the default. Paths are relative to the folder that the
 * command runs in.
 */
export interface KoeajoConfig {
  /** The implementation: `http://…`, `cmd:…`, `./flow.ts`, `reference` or `careless`. */
  readonly subject?: string;
  /** Only scenarios with these words in theme/name. */
  readonly filter?: string;
  /** Only scenarios that have one of these tags. */
  readonly tag?: readonly string[];
  /** Only scenarios that are decided by this rule set. */
  readonly ruleSet?: string;
  /** Only scenarios of this procedure. */
  readonly menettely?: 'ensimmainen-lupa' | 'jatkolupa' | 'kortti' | 'valvonta';
  /** Scenarios at a time. */
  readonly jobs?: number;
  /** Stop after so many failed scenarios. */
  readonly bail?: number;
  /** How often a scenario that did not pass is tried again. */
  readonly retry?: number;
  /** Seconds for each scenario. */
  readonly timeout?: number;
  /** A file with the names of scenarios that are known to fail, one a line. */
  readonly expectedFailures?: string;
  /** What is reported. */
  readonly report?: readonly ('console' | 'junit' | 'json' | 'html' | 'github')[];
  /** Folder of the reports. */
  readonly out?: string;
  /** Folder for all that happened in each scenario; `koeajo replay` judges it again. */
  readonly history?: string;
  /** What the persons are drawn from. */
  readonly seed?: string;
  /** Folder of the certificates. */
  readonly certs?: string;
  /** A file with the code lists and institutions that Koski knows (`koeajo start`). */
  readonly environment?: string;
  /** Where the registers listen; 0 is any free port. */
  readonly portKoski?: number;
  readonly portKoskiMtls?: number;
  readonly portValintarekisteri?: number;
  readonly portControl?: number;
}

/** Gives back what it is given; an editor then knows what may stand there. */
export const defineConfig = (config: KoeajoConfig): KoeajoConfig => config;
