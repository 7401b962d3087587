import Type, { type Static } from 'typebox';
import { Hakemus, HakemusHenkilo, Rekisteritiedot } from './hakemus.ts';
import { Korttihakemus, Korttitiedot } from './korttihakemus.ts';
import { closed, Hetki, opt } from './shapes.ts';
import { ValvottavaLupa } from './valvonta.ts';

/**
 * The procedures that have a flow: first permit for studies; extended permit for studies; renewal of the card of a
 * permanent permit; monitoring of a permit for studies that has been granted.
 */
export const menettelyt = ['ensimmainen-lupa', 'jatkolupa', 'kortti', 'valvonta'] as const;
export type Menettely = (typeof menettelyt)[number];

/** One application for a first permit, Migri's own facts, and the moment for which to decide. */
export const EnsilupaPyynto = Type.Object(
  {
    menettely: opt(Type.Literal('ensimmainen-lupa', { description: 'absent means the same' })),
    hakemus: Hakemus,
    rekisteritiedot: Rekisteritiedot,
    ratkaisuhetki: Hetki,
  },
  closed(
    'EnsilupaPyynto',
    "One application for a first permit, Migri's own facts, and the moment for which to decide.",
  ),
);
export type EnsilupaPyynto = Static<typeof EnsilupaPyynto>;

/** The same for an extended permit; the permit to be extended is the last of `aiemmatOleskeluluvat`. */
export const JatkolupaPyynto = Type.Object(
  {
    menettely: Type.Literal('jatkolupa'),
    hakemus: Hakemus,
    rekisteritiedot: Rekisteritiedot,
    ratkaisuhetki: Hetki,
  },
  closed('JatkolupaPyynto', 'The same for an extended permit: the last of aiemmatOleskeluluvat is to be extended.'),
);
export type JatkolupaPyynto = Static<typeof JatkolupaPyynto>;

/** One application for a new card, what Migri and DVV know, and the moment for which to decide. */
export const KorttiPyynto = Type.Object(
  {
    menettely: Type.Literal('kortti'),
    hakemus: Korttihakemus,
    rekisteritiedot: Korttitiedot,
    ratkaisuhetki: Hetki,
  },
  closed(
    'KorttiPyynto',
    'One application for a new card, what Migri and DVV know, and the moment for which to decide.',
  ),
);
export type KorttiPyynto = Static<typeof KorttiPyynto>;

/** One permit to look at, its holder, and the moment for which to look. */
export const ValvontaPyynto = Type.Object(
  { menettely: Type.Literal('valvonta'), henkilo: HakemusHenkilo, lupa: ValvottavaLupa, ratkaisuhetki: Hetki },
  closed('ValvontaPyynto', 'One permit to look at, its holder, and the moment for which to look.'),
);
export type ValvontaPyynto = Static<typeof ValvontaPyynto>;

/** What a decision flow is asked. */
export const Ratkaisupyynto = Type.Union([EnsilupaPyynto, JatkolupaPyynto, KorttiPyynto, ValvontaPyynto], {
  $id: 'Ratkaisupyynto',
  description: 'What a decision flow is asked, by menettely; without one it is a first permit.',
});
export type Ratkaisupyynto = Static<typeof Ratkaisupyynto>;

/** The procedure that is asked for. */
export const toMenettely = ({ menettely = 'ensimmainen-lupa' }: Ratkaisupyynto): Menettely => menettely;

/** The person that it is about. */
export const toHenkilo = (pyynto: Ratkaisupyynto): HakemusHenkilo =>
  pyynto.menettely === 'valvonta' ? pyynto.henkilo : pyynto.hakemus.henkilo;
