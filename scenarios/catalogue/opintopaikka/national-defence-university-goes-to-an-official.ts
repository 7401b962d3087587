import type { Scenario } from '../../scenario.ts';
import { inHakutoiveet } from '../change-documents.ts';

export const nationalDefenceUniversityGoesToAnOfficial: Scenario = {
  name: 'national-defence-university-goes-to-an-official',
  theme: 'opintopaikka',
  sentence:
    "A degree at the National Defence University goes to an official: it is not among the Ministry's universities.",
  claims: ['DF-003', 'DF-074'],
  conditions: ['studies-are-for-a-university-degree-or-an-exchange'],
  world: {
    traits: { virta: 'ei-oikeutta' },
    documents: inHakutoiveet((toive) => ({
      ...toive,
      organisaatioNimi: { fi: 'Maanpuolustuskorkeakoulu', sv: 'Försvarshögskolan', en: 'National Defence University' },
    })),
    hakemus: (hakemus) => ({
      ...hakemus,
      opiskelu: { ...hakemus.opiskelu, oppilaitos: 'National Defence University' },
    }),
  },
  expected: { outcomes: ['to-official'] },
};
