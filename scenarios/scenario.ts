import type {
  ConditionId,
  Hakemus,
  KorttiPyynto,
  Menettely,
  Outcome,
  PersonDocuments,
  Ratkaisu,
  Ratkaisupyynto,
  Rekisteritiedot,
  ValvontaPyynto,
} from '#contracts';
import type { StudentTraits } from '#generators';
import type { Fault } from '#simulators';

export const themes = [
  'hakemus',
  'opintopaikka',
  'lukuvuosimaksu',
  'toimeentulo',
  'vakuutus',
  'opiskeluoikeus',
  'ilmoittautuminen',
  'henkilollisyys',
  'kesto',
  'kortti',
  'jatkolupa',
  'valvonta',
  'ristiriita',
  'faults',
  'volume',
] as const;
export type Theme = (typeof themes)[number];

export const tags = ['boundary', 'heavy'] as const;
/** `boundary`: at the day, the cent or the month where the answer turns. `heavy`: run only when asked for by `--tag`. */
export type Tag = (typeof tags)[number];

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
  /** What kinds of scenario it is one of, beside its theme. */
  readonly tags?: readonly Tag[];
  readonly world: World;
  readonly expected: Expected;
}

/** Where the applicant stands at the moment of decision. What is not given is as in a clean case. */
export interface World {
  /** A first permit unless said otherwise. */
  readonly menettely?: Menettely;
  readonly traits?: StudentTraits;
  readonly documents?: (documents: PersonDocuments) => PersonDocuments;
  /** Of a first or an extended permit. */
  readonly hakemus?: (hakemus: Hakemus, documents: PersonDocuments) => Hakemus;
  readonly rekisteritiedot?: (rekisteritiedot: Rekisteritiedot, documents: PersonDocuments) => Rekisteritiedot;
  /** Of a card. */
  readonly kortti?: (pyynto: KorttiPyynto, documents: PersonDocuments) => KorttiPyynto;
  /** Of a permit that is monitored. */
  readonly valvonta?: (pyynto: ValvontaPyynto, documents: PersonDocuments) => ValvontaPyynto;
  /** The whole question, after the others. */
  readonly pyynto?: (pyynto: Ratkaisupyynto, documents: PersonDocuments) => Ratkaisupyynto;
  /** The moment for which to decide, with its offset from UTC; the student lives at that time too. */
  readonly ratkaisuhetki?: string;
  /** Planned for this person alone. */
  readonly faults?: readonly PersonFault[];
  /** How often the same question is put, one time after another; once unless said. */
  readonly asked?: number;
  /** So many other persons stand in the registers, whom nobody may ask about. */
  readonly bystanders?: number;
  /** So many persons in this situation are decided at the same time; one unless said. */
  readonly applicants?: number;
}

/** A fault without its person, whom the runner adds. */
export interface PersonFault {
  readonly where?: Omit<NonNullable<Fault['where']>, 'person'>;
  readonly when?: NonNullable<Fault['when']>;
  readonly effect: Fault['effect'];
}

/**
 * Where the sources leave something open, several outcomes or states are listed, and a comment says why. No outcomes at
 * all: what the oracle finds.
 */
export interface Expected {
  readonly outcomes: readonly Outcome[];
  /** States that these conditions may have in the answer; those that aren't named, what the oracle finds. */
  readonly conditions?: Partial<Record<ConditionId, readonly Ratkaisu['conditions'][number]['state'][]>>;
}
