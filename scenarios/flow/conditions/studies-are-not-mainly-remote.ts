import { type Condition, metIf } from '../condition.ts';
import type { EnsilupaFacts } from '../facts.ts';

export const studiesAreNotMainlyRemote: Condition<EnsilupaFacts> = {
  id: 'studies-are-not-mainly-remote',
  row: '9g',
  kind: 'derived',
  sources: ['https://migri.fi/opiskelupaikka'],
  claims: ['DF-045'],
  data: { 'enter-finland': ['hakemus.opiskelu.etaopiskelu'] },
  state: ({ hakemus }) => metIf(!hakemus.opiskelu.etaopiskelu),
  reason: {
    fi: 'Opinnot suoritetaan pääosin etäopiskeluna.',
    sv: 'Studierna bedrivs huvudsakligen på distans.',
    en: 'The studies are carried out mainly at a distance.',
  },
};
