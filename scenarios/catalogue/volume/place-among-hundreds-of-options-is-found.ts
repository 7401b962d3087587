import type { Scenario } from '../../scenario.ts';

export const placeAmongHundredsOfOptionsIsFound: Scenario = {
  name: 'place-among-hundreds-of-options-is-found',
  theme: 'volume',
  sentence: 'An accepted place is found among three hundred options at other schools.',
  claims: ['DF-009', 'VM-039'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: {
    traits: { oppilaitos: '10076' },
    documents: (documents) => ({
      ...documents,
      hakutoiveet: [
        ...Array.from({ length: 300 }, () =>
          documents.hakutoiveet.map((hakutoive) => ({
            ...hakutoive,
            organisaatioNimi: { fi: 'Oulun yliopisto', en: 'University of Oulu' },
            vastaanottoTila: 'OTTANUT_VASTAAN_TOISEN_PAIKAN' as const,
          })),
        ).flat(),
        ...documents.hakutoiveet,
      ],
    }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
