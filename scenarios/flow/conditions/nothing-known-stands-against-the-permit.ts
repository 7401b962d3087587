import { type Condition, metIf } from '../condition.ts';
import type { LupaFacts } from '../facts.ts';
import { kayttoonottopaatokset } from '../sources.ts';

export const nothingKnownStandsAgainstThePermit: Condition<LupaFacts> = {
  id: 'nothing-known-stands-against-the-permit',
  row: '9h',
  kind: 'known',
  sources: [kayttoonottopaatokset],
  claims: ['DF-047'],
  data: { migri: ['rekisteritiedot.esteet'] },
  state: ({ rekisteritiedot }) => metIf(rekisteritiedot.esteet.length === 0),
  reason: {
    fi: 'Rekistereissä on merkintä, joka vaatii virkailijan harkintaa.',
    sv: 'Registren har en anteckning som kräver en tjänstemans prövning.',
    en: 'The registers hold a remark that calls for the discretion of an official.',
  },
};
