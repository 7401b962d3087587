import { type Anomaly, editFirst } from './anomaly.ts';

export const finnishDate = {
  name: 'a-day-is-written-the-finnish-way',
  about: 'An enrolment begins on 1.8.2026 instead of 2026-08-01.',
  claims: ['VI-006'],
  needs: 'enrolments',
  koskiDoes: { outcome: 'answers-503', reason: "Text '1.8.2026' could not be parsed" },
  inVirta: editFirst('lukukausiIlmoittautumiset', (one) => ({ ...one, alkuPvm: '1.8.2026' })),
} as const satisfies Anomaly;
