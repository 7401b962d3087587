import type { KorttiPyynto } from '#contracts';
import type { World } from '../../scenario.ts';

type Change = Partial<KorttiPyynto['hakemus']> & {
  readonly rekisteritiedot?: Partial<KorttiPyynto['rekisteritiedot']>;
};

/** An application for a new card in which nothing is amiss but this. */
export const card = (
  { rekisteritiedot, ...hakemus }: Change = {},
  world: Omit<World, 'menettely' | 'kortti'> = {},
): World => ({
  ...world,
  menettely: 'kortti',
  kortti: (pyynto) => ({
    ...pyynto,
    hakemus: { ...pyynto.hakemus, ...hakemus },
    rekisteritiedot: { ...pyynto.rekisteritiedot, ...rekisteritiedot },
  }),
});

/** The same, of a permit in which nothing is amiss but this. */
export const cardPermit = (change: Partial<NonNullable<KorttiPyynto['rekisteritiedot']['lupa']>>): World => ({
  menettely: 'kortti',
  kortti: (pyynto) => {
    const { lupa } = pyynto.rekisteritiedot;
    return lupa ? { ...pyynto, rekisteritiedot: { ...pyynto.rekisteritiedot, lupa: { ...lupa, ...change } } } : pyynto;
  },
});
