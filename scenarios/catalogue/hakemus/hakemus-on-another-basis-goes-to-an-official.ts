import type { Scenario } from '../../scenario.ts';

export const hakemusOnAnotherBasisGoesToAnOfficial: Scenario = {
  name: 'hakemus-on-another-basis-goes-to-an-official',
  theme: 'hakemus',
  sentence:
    'An application on another basis than studies goes to an official, though its applicant has a place of study.',
  claims: ['DF-001'],
  conditions: ['permit-is-a-first-one-for-studies'],
  world: { hakemus: (hakemus) => ({ ...hakemus, peruste: 'muu' }) },
  expected: { outcomes: ['to-official'] },
};
