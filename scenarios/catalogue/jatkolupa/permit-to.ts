import type { Rekisteritiedot } from '#contracts';

type Lupa = Rekisteritiedot['aiemmatOleskeluluvat'][number];

/** The permit to extend is this one, for studies from 1.8.2025 unless said. */
export const permitTo =
  (loppu: string, { alku = '2025-08-01', peruste = 'opiskelu' }: Partial<Omit<Lupa, 'loppu'>> = {}) =>
  (rekisteritiedot: Rekisteritiedot): Rekisteritiedot => ({
    ...rekisteritiedot,
    aiemmatOleskeluluvat: [{ peruste, alku, loppu }],
  });
