import type { Scenario } from '../../scenario.ts';
import { inHakutoiveet } from '../change-documents.ts';

export const studiesThatStartAYearLaterByTheRegisterGoToAnOfficial: Scenario = {
  name: 'studies-that-start-a-year-later-by-the-register-go-to-an-official',
  theme: 'opintopaikka',
  sentence: 'An applicant who names this autumn when Valintarekisteri tells of the next one goes to an official.',
  claims: ['DF-011', 'DF-048'],
  conditions: ['studies-have-not-begun'],
  world: {
    traits: { virta: 'ei-oikeutta' },
    documents: inHakutoiveet((toive) => ({ ...toive, koulutuksenAlkamisvuosi: 2027 })),
  },
  expected: { outcomes: ['to-official'] },
};
