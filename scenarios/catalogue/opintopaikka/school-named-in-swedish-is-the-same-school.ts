import type { Scenario } from '../../scenario.ts';

export const schoolNamedInSwedishIsTheSameSchool: Scenario = {
  name: 'school-named-in-swedish-is-the-same-school',
  theme: 'opintopaikka',
  sentence: 'An applicant who names the university in Swedish, when Koski tells its Finnish name, is granted.',
  claims: ['DF-003'],
  conditions: ['studies-are-for-a-university-degree-or-an-exchange', 'opiskelupaikka-is-confirmed-by-a-register'],
  world: {
    traits: { oppilaitos: '10089', valintarekisteri: 'ei-hakemusta' },
    hakemus: (hakemus) => ({ ...hakemus, opiskelu: { ...hakemus.opiskelu, oppilaitos: 'Åbo universitet' } }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
