import type { Scenario } from '../../scenario.ts';

export const britishCitizenWithAPermanentPermitIsGranted: Scenario = {
  name: 'british-citizen-with-a-permanent-permit-is-granted',
  theme: 'kortti',
  sentence: 'A British citizen whose permanent permit has nothing to do with the withdrawal agreement gets the card.',
  claims: ['DF-076'],
  conditions: ['lupa-is-not-based-on-the-erosopimus'],
  world: {
    menettely: 'kortti',
    kortti: (pyynto) => ({
      ...pyynto,
      hakemus: { ...pyynto.hakemus, henkilo: { ...pyynto.hakemus.henkilo, kansalaisuudet: ['826'] } },
    }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
