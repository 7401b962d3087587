import type { ConditionId, Hakemus, PersonDocuments, Ratkaisu, Rekisteritiedot } from '#contracts';
import type { StudentTraits } from '#generators';
import type { Fault } from '#simulators';

export const themes = [
  'hakemus',
  'opintopaikka',
  'lukuvuosimaksu',
  'toimeentulo',
  'vakuutus',
  'opiskeluoikeus',
  'henkilollisyys',
  'kesto',
  'ristiriita',
  'faults',
] as const;
export type Theme = (typeof themes)[number];

/** One situation that the decision flow must handle as the law and the published rules say. */
export interface Scenario {
  /** The sentence that must hold, in kebab-case; unique, and the name of the scenario's file. */
  readonly name: string;
  readonly theme: Theme;
  /** The same for a reader: what the situation is, and what must come of it. */
  readonly sentence: string;
  readonly claims: readonly string[];
  /** The conditions that the situation turns on; empty: all of them. */
  readonly conditions: readonly ConditionId[];
  readonly world: World;
  readonly expected: Expected;
}

/** Where the applicant stands at the moment of decision. What is not given is as in a clean case. */
export interface World {
  readonly traits?: StudentTraits;
  readonly documents?: (documents: PersonDocuments) => PersonDocuments;
  readonly hakemus?: (hakemus: Hakemus, documents: PersonDocuments) => Hakemus;
  readonly rekisteritiedot?: (rekisteritiedot: Rekisteritiedot) => Rekisteritiedot;
  /** The moment for which to decide, with its offset from UTC; the student lives at that time too. */
  readonly ratkaisuhetki?: string;
  /** Planned for this person alone. */
  readonly faults?: readonly PersonFault[];
}

/** A fault without its person, whom the runner adds. */
export interface PersonFault {
  readonly where?: Omit<NonNullable<Fault['where']>, 'person'>;
  readonly when?: NonNullable<Fault['when']>;
  readonly effect: Fault['effect'];
}

/** Where the sources leave something open, several outcomes or states are listed, and a comment says why. */
export interface Expected {
  readonly outcomes: readonly Ratkaisu['outcome'][];
  /** States that these conditions may have in the answer. Conditions that aren't named are free. */
  readonly conditions?: Partial<Record<ConditionId, readonly Ratkaisu['conditions'][number]['state'][]>>;
}
