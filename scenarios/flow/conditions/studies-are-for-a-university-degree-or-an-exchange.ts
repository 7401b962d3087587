import { type Condition, metIf } from '../condition.ts';
import type { EnsilupaFacts } from '../facts.ts';
import { isYliopisto, toOppilaitos } from '../oppilaitos.ts';
import { kayttoonottopaatokset } from '../sources.ts';

export const studiesAreForAUniversityDegreeOrAnExchange: Condition<EnsilupaFacts> = {
  id: 'studies-are-for-a-university-degree-or-an-exchange',
  row: '3',
  kind: 'known',
  sources: [kayttoonottopaatokset, 'https://minedu.fi/sv/universitet'],
  claims: ['DF-003', 'DF-024', 'DF-025', 'DF-074'],
  data: { 'enter-finland': ['hakemus.opiskelu.laji', 'hakemus.opiskelu.tutkinto', 'hakemus.opiskelu.oppilaitos'] },
  state: ({ hakemus: { opiskelu } }) => {
    if (opiskelu.laji === 'vaihto') return 'met';
    if (opiskelu.tutkinto === undefined) return 'unknown';
    // Doctoral studies need the permit of a researcher.
    if (!['alempi', 'ylempi', 'alempi-ja-ylempi'].includes(opiskelu.tutkinto)) return 'not-met';
    const oppilaitos = toOppilaitos(opiskelu.oppilaitos);
    return oppilaitos === undefined ? 'unknown' : metIf(isYliopisto(oppilaitos));
  },
  reason: {
    fi: 'Opinnot eivät ole tutkinto-opintoja yliopistossa eivätkä vaihto-opintoja.',
    sv: 'Studierna är varken examensstudier vid ett universitet eller utbytesstudier.',
    en: 'The studies are neither for a degree at a university nor an exchange.',
  },
};
