import { type Condition, metIf } from '../condition.ts';
import type { LupaFacts } from '../facts.ts';
import { pilotti } from '../sources.ts';

/** The last of its rule sets: what the machine grants, it grants in full. */
export const permitIsGrantedExactlyAsAppliedFor: Condition<LupaFacts> = {
  id: 'permit-is-granted-exactly-as-applied-for',
  row: '21',
  kind: 'known',
  sources: [pilotti],
  claims: ['DF-022'],
  data: {},
  state: (_facts, _parameters, others) => metIf(others.every((state) => state === 'met')),
  reason: {
    fi: 'Lupaa ei voida myöntää täysin haetun mukaisena.',
    sv: 'Tillståndet kan inte beviljas helt enligt ansökan.',
    en: 'The permit cannot be granted exactly as it was applied for.',
  },
};
