import type { Scenario } from '../../scenario.ts';

export const ammattikorkeakouluNamedWithItsFacultyIsTheSameSchool: Scenario = {
  name: 'ammattikorkeakoulu-named-with-its-faculty-is-the-same-school',
  theme: 'opintopaikka',
  sentence: 'An exchange student who names a faculty of the university of applied sciences is granted.',
  claims: ['DF-003', 'DF-026'],
  conditions: ['opiskelupaikka-is-confirmed-by-a-register'],
  world: {
    traits: { laji: 'vaihto', oppilaitos: 'ammattikorkeakoulu', liikkuvuusohjelma: '106' },
    hakemus: (hakemus) => ({
      ...hakemus,
      opiskelu: { ...hakemus.opiskelu, oppilaitos: `${hakemus.opiskelu.oppilaitos}, Faculty of Science` },
    }),
  },
  expected: { outcomes: ['automatic-grant'] },
};
