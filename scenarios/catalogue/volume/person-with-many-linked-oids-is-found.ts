import type { Scenario } from '../../scenario.ts';

export const personWithManyLinkedOidsIsFound: Scenario = {
  name: 'person-with-many-linked-oids-is-found',
  theme: 'volume',
  sentence: 'A person to whom thirty other OIDs have been linked is found, and granted the permit.',
  claims: ['DF-019', 'KM-074'],
  conditions: ['applicant-is-the-same-person-in-the-registers'],
  world: {
    documents: (documents) => ({
      ...documents,
      henkilo: {
        ...documents.henkilo,
        linkitetytOidit: Array.from(
          { length: 30 },
          (_, index) => `1.2.246.562.198.${documents.henkilo.oid.slice(-9)}${String(index).padStart(2, '0')}`,
        ),
      },
    }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
