/** One way in which an answer is not what it must be. */
export interface Departure {
  /** The question: `POST /hetu {"hetu":"X"}`. */
  readonly at: string;
  readonly expected: string;
  readonly got: string;
}

/** Thrown in the middle of a check that can't go on: a ticket was not given, a login refused. */
export class NoWay extends Error {
  override readonly name = 'NoWay';
  readonly departure: Departure;

  constructor(departure: Departure) {
    super(`expected ${departure.expected}, got ${departure.got}`);
    this.departure = departure;
  }
}

/** Thrown when CAS does not take the user and password it was given. */
export class Refused extends NoWay {}

/**
 * Something that must hold of a provider, whoever built it. `Provider` is what every provider has, `Means` what some have
 * (a certificate, a known person, a control plane): a rule says which it needs, and is not tested where they lack.
 */
export interface Rule<Provider, Means> {
  /** The sentence that must hold, in kebab case. */
  readonly id: string;
  readonly theme: string;
  readonly claims: readonly string[];
  readonly needs: readonly (keyof Means & string)[];
  /** Steers the provider (faults, clock): nothing else may run meanwhile. */
  readonly alone: boolean;
  /** Nothing when it holds. */
  readonly check: (provider: Provider & Means) => Promise<readonly Departure[]>;
}

/** What a theme declares of a rule: the needs are those that `check` may use. */
export interface DeclaredRule<Provider, Means, Need extends keyof Means> {
  readonly id: string;
  readonly claims: readonly [string, ...string[]];
  readonly needs?: readonly Need[];
  readonly alone?: true;
  readonly check: (provider: Provider & Required<Pick<Means, Need>>) => Promise<readonly Departure[]>;
}

/** Declares the rules of a theme; what `common` names every one of them needs. */
export const createRuleMaker =
  <Provider, Means>() =>
  <const Common extends keyof Means & string>(theme: string, common: readonly Common[] = []) =>
  <const Need extends keyof Means & string = never>(
    declared: DeclaredRule<Provider, Means, Need | Common>,
  ): Rule<Provider, Means> => ({
    ...declared,
    theme,
    needs: [...new Set([...common, ...(declared.needs ?? [])])],
    alone: declared.alone ?? false,
    // The runner has seen to it that nothing of `needs` lacks.
    check: declared.check as Rule<Provider, Means>['check'],
  });
