import { covers } from '../calendar.ts';
import { type Condition, metIf } from '../condition.ts';
import type { ValvontaFacts } from '../facts.ts';
import { jalkivalvonta } from '../sources.ts';

export const valvottavaLupaIsForStudiesAndInForce: Condition<ValvontaFacts> = {
  id: 'valvottava-lupa-is-for-studies-and-in-force',
  row: 'V1',
  kind: 'known',
  sources: [jalkivalvonta],
  claims: ['DF-080'],
  data: { migri: ['lupa.peruste', 'lupa.alku', 'lupa.loppu'] },
  state: ({ lupa, decidedOn }) => metIf(lupa.peruste === 'opiskelu' && covers(lupa, decidedOn)),
  reason: {
    fi: 'Lupa ei ole opiskelua varten, tai se ei ole voimassa.',
    sv: 'Tillståndet gäller inte studier, eller så är det inte i kraft.',
    en: 'The permit is not for studies, or it is not in force.',
  },
};
