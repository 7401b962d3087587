import type { Scenario } from '../../scenario.ts';
import { extending } from '../extending.ts';

export const permitForWorkAfterTheOneForStudiesGoesToAnOfficial: Scenario = {
  name: 'permit-for-work-after-the-one-for-studies-goes-to-an-official',
  theme: 'jatkolupa',
  sentence: 'The last permit is the one to extend: one for work after one for studies goes to an official.',
  claims: ['DF-078'],
  conditions: ['permit-to-extend-is-for-studies'],
  world: extending({
    rekisteritiedot: (tiedot) => ({
      ...tiedot,
      aiemmatOleskeluluvat: [
        { peruste: 'opiskelu', alku: '2024-08-01', loppu: '2025-07-31' },
        { peruste: 'tyo', alku: '2025-08-01', loppu: '2026-08-25' },
      ],
    }),
  }),
  expected: { outcomes: ['to-official'] },
};
