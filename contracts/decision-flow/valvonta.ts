import Type, { type Static } from 'typebox';
import { Hakemus } from './hakemus.ts';
import { closed, Paiva } from './shapes.ts';

/** A permit for studies that has been granted, with the studies that it was granted for. Field names are ours (DF-066). */
export const ValvottavaLupa = Type.Object(
  {
    tunnus: Type.String({ minLength: 1 }),
    peruste: Type.Enum(['opiskelu', 'muu']),
    alku: Paiva,
    loppu: Paiva,
    opiskelu: Hakemus.properties.opiskelu,
  },
  closed('ValvottavaLupa', 'A permit for studies that has been granted, with the studies that it was granted for.'),
);
export type ValvottavaLupa = Static<typeof ValvottavaLupa>;
