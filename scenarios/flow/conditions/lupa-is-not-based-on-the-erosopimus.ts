import { type Condition, metIf } from '../condition.ts';
import type { KorttiFacts } from '../facts.ts';
import { kayttoonottopaatokset } from '../sources.ts';

export const lupaIsNotBasedOnTheErosopimus: Condition<KorttiFacts> = {
  id: 'lupa-is-not-based-on-the-erosopimus',
  row: 'C2',
  kind: 'known',
  sources: [kayttoonottopaatokset],
  claims: ['DF-076'],
  data: { migri: ['rekisteritiedot.lupa.erosopimus'] },
  state: ({ rekisteritiedot: { lupa } }) => (lupa === undefined ? 'unknown' : metIf(!lupa.erosopimus)),
  reason: {
    fi: 'Oleskeluoikeus perustuu erosopimukseen.',
    sv: 'Uppehållsrätten grundar sig på utträdesavtalet.',
    en: 'The right of residence is based on the withdrawal agreement.',
  },
};
