import type { Scenario } from '../../scenario.ts';

export const otherEtunimetInTheRegistersGoToAnOfficial: Scenario = {
  name: 'other-etunimet-in-the-registers-go-to-an-official',
  theme: 'ristiriita',
  sentence: 'An applicant whose given names differ from those in the registers goes to an official.',
  claims: ['DF-019', 'DF-048'],
  conditions: ['applicant-is-the-same-person-in-the-registers'],
  world: { hakemus: (hakemus) => ({ ...hakemus, henkilo: { ...hakemus.henkilo, etunimet: 'Toinen' } }) },
  expected: { outcomes: ['to-official'] },
};
