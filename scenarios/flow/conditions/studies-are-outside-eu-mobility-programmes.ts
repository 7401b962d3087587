import type { Condition } from '../condition.ts';
import type { EnsilupaFacts } from '../facts.ts';
import { kayttoonottopaatokset } from '../sources.ts';

/** VIRTA's codes of mobility programmes: 101 Erasmus+, 102 another one of the EU; 999 is not known. */
const euOhjelmat = ['101', '102'];
const muutOhjelmat = ['103', '104', '105', '106', '107', '108'];

export const studiesAreOutsideEuMobilityProgrammes: Condition<EnsilupaFacts> = {
  id: 'studies-are-outside-eu-mobility-programmes',
  row: '4',
  kind: 'known',
  sources: [kayttoonottopaatokset],
  claims: ['DF-004', 'DF-027', 'DF-063'],
  data: {
    'enter-finland': [
      'hakemus.opiskelu.euLiikkuvuusohjelma',
      'hakemus.opiskelu.liikkuvuusohjelma',
      'hakemus.opiskelu.laji',
    ],
  },
  state: ({ hakemus: { opiskelu } }) => {
    const { laji, euLiikkuvuusohjelma, liikkuvuusohjelma } = opiskelu;
    if (euLiikkuvuusohjelma === true || euOhjelmat.includes(liikkuvuusohjelma ?? '')) return 'not-met';
    if (euLiikkuvuusohjelma === undefined) return 'unknown';
    // Only an exchange must be in a programme.
    if (liikkuvuusohjelma === undefined) return laji === 'vaihto' ? 'unknown' : 'met';
    return muutOhjelmat.includes(liikkuvuusohjelma) ? 'met' : 'unknown';
  },
  reason: {
    fi: 'Opinnot kuuluvat EU:n liikkuvuusohjelmaan, tai ohjelmaa ei ole kerrottu.',
    sv: 'Studierna ingår i ett EU-program för rörlighet, eller programmet har inte angetts.',
    en: 'The studies belong to an EU mobility programme, or the programme has not been told.',
  },
};
