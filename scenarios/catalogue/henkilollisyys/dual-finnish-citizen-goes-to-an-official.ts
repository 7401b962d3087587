import type { Scenario } from '../../scenario.ts';

export const dualFinnishCitizenGoesToAnOfficial: Scenario = {
  name: 'dual-finnish-citizen-goes-to-an-official',
  theme: 'henkilollisyys',
  sentence: 'A person who is a Finnish citizen too, and so not in Valintarekisteri, goes to an official.',
  claims: ['DF-018'],
  conditions: ['applicant-is-a-third-country-national'],
  world: { traits: { kaksoiskansalaisuus: true } },
  expected: {
    outcomes: ['to-official'],
    conditions: { 'applicant-is-a-third-country-national': ['not-met', 'unknown'] },
  },
};
