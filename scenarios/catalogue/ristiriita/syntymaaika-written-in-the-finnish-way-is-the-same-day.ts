import type { Scenario } from '../../scenario.ts';

export const syntymaaikaWrittenInTheFinnishWayIsTheSameDay: Scenario = {
  name: 'syntymaaika-written-in-the-finnish-way-is-the-same-day',
  theme: 'ristiriita',
  sentence:
    'Valintarekisteri passes a day of birth on as it stands in the register, also as 31.1.2000: it is the same day.',
  claims: ['DF-019', 'VM-051'],
  conditions: ['applicant-is-the-same-person-in-the-registers'],
  world: {
    traits: { virta: 'ei-oikeutta' },
    documents: ({ henkilo, ...documents }) => ({
      ...documents,
      henkilo: {
        ...henkilo,
        syntymaaika: (henkilo.syntymaaika ?? '').split('-').toReversed().map(Number).join('.'),
      },
    }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
