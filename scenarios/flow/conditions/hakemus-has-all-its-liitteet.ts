import { type Condition, metIf } from '../condition.ts';
import type { LupaFacts } from '../facts.ts';
import { extendedPermitApplication, kayttoonottopaatokset } from '../sources.ts';

/** A letter of acceptance tells of a place to begin in; who extends has one. */
const liitteet = {
  'ensimmainen-lupa': ['passi', 'hyvaksymiskirje', 'varat', 'vakuutus'],
  jatkolupa: ['passi', 'varat', 'vakuutus'],
} as const;

export const hakemusHasAllItsLiitteet: Condition<LupaFacts> = {
  id: 'hakemus-has-all-its-liitteet',
  row: '8',
  kind: 'known',
  sources: [kayttoonottopaatokset, extendedPermitApplication],
  claims: ['DF-008'],
  data: { 'enter-finland': ['hakemus.liitteet'] },
  state: ({ menettely, hakemus }) => metIf(liitteet[menettely].every((liite) => hakemus.liitteet.includes(liite))),
  reason: {
    fi: 'Hakemuksesta puuttuu liitteitä.',
    sv: 'Ansökan saknar bilagor.',
    en: 'Attachments are missing from the application.',
  },
};
