import Type, { type Static } from 'typebox';
import type { Menettely } from './ratkaisupyynto.ts';
import { closed, opt } from './shapes.ts';

/** What it answers. There is no refusal: what the machine can't grant goes to an official (claim DF-021). */
export const Ratkaisu = Type.Object(
  {
    outcome: Type.Enum(['automatic-grant', 'proposal', 'no-action', 'to-official', 'pending']),
    conditions: Type.Array(
      Type.Object(
        {
          id: Type.String({ description: 'an id of the published list of conditions' }),
          state: Type.Enum(['met', 'not-met', 'unknown']),
          reason: opt(Type.String()),
        },
        closed('EhdonTulos', 'What was found of one condition.'),
      ),
    ),
  },
  closed('Ratkaisu', 'What the flow answers. There is no refusal: what the machine cannot grant goes to an official.'),
);
export type Ratkaisu = Static<typeof Ratkaisu>;

export type Outcome = Ratkaisu['outcome'];

/**
 * What comes of it when every condition is met: a first permit and a card are granted (DF-049, DF-075); an extended permit
 * is proposed to an official, who confirms it (DF-086); of a permit that is monitored nothing follows (DF-080).
 */
export const positiveOutcomes = {
  'ensimmainen-lupa': 'automatic-grant',
  jatkolupa: 'proposal',
  kortti: 'automatic-grant',
  valvonta: 'no-action',
} as const satisfies Record<Menettely, Outcome>;
