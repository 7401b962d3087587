import { monthsOf } from '../calendar.ts';
import { type Condition, metIf } from '../condition.ts';
import type { LupaFacts } from '../facts.ts';
import type { Parameters } from '../parameters.ts';
import { extendedPermitApplication, meansOfSupport } from '../sources.ts';

export const toimeentuloIsSufficient: Condition<LupaFacts> = {
  id: 'toimeentulo-is-sufficient',
  row: '9d',
  kind: 'known',
  sources: [meansOfSupport, 'https://www.sttinfo.fi/tiedote/70463879/', extendedPermitApplication],
  claims: [
    ...['DF-035', 'DF-036', 'DF-037', 'DF-038', 'DF-039', 'DF-040', 'DF-059', 'DF-060'],
    ...['DF-085', 'DF-089'],
  ],
  data: {
    'enter-finland': ['hakemus.toimeentulo', 'hakemus.lahetetty', 'hakemus.opiskelu.alkaa', 'hakemus.opiskelu.paattyy'],
  },
  state: ({ menettely, hakemus: { opiskelu, toimeentulo } }, parameters) => {
    const months = Math.min(12, monthsOf(opiskelu.alkaa, opiskelu.paattyy));
    const needed = toMonthly(toimeentulo, parameters) * months - toimeentulo.elinkustannusapuraha;
    const earned = menettely === 'jatkolupa' ? toimeentulo.tyotulot * months : 0;
    return metIf(Math.round((toimeentulo.varat + earned) * 100) >= Math.round(needed * 100));
  },
  reason: {
    fi: 'Varat eivät riitä elinkustannuksiin ensimmäisen vuoden ajaksi.',
    sv: 'Medlen räcker inte till levnadskostnaderna för det första året.',
    en: 'The means do not suffice for the costs of living in the first year.',
  },
};

type Toimeentulo = LupaFacts['hakemus']['toimeentulo'];

const toMonthly = ({ maksutonMajoitus, maksuttomatAteriat }: Toimeentulo, { toimeentulo }: Parameters): number => {
  if (!maksutonMajoitus) return toimeentulo.own;
  return maksuttomatAteriat ? toimeentulo.housedAndFed : toimeentulo.housed;
};
