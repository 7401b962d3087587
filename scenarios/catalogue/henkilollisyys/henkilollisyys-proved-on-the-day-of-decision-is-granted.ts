import type { Scenario } from '../../scenario.ts';

export const henkilollisyysProvedOnTheDayOfDecisionIsGranted: Scenario = {
  name: 'henkilollisyys-proved-on-the-day-of-decision-is-granted',
  theme: 'henkilollisyys',
  sentence: 'An applicant who proves their identity on the day of decision is granted.',
  claims: ['DF-017'],
  conditions: ['henkilollisyys-is-proved'],
  tags: ['boundary'],
  world: { rekisteritiedot: (tiedot) => ({ ...tiedot, henkilollisyysTodettu: '2026-07-01' }) },
  expected: { outcomes: ['automatic-grant'] },
};
