import { type Html, html, type Menettely, type Outcome, type Ratkaisu } from '#contracts';
import type { Verdict } from '../../run/verdict.ts';
import type { Theme } from '../../scenario.ts';

/** The same in both languages of the page. */
export interface Text {
  readonly fi: string;
  readonly en: string;
}

/** Both languages; the style of the page shows one of them. */
export const toText = ({ fi, en }: Text): Html =>
  html`<span class="fi" lang="fi">${fi}</span><span class="en" lang="en">${en}</span>`;

/** What stands in English only, in a page that may be read in Finnish. */
export const inEnglish = (text: string): Html => html`<span lang="en">${text}</span>`;

// "Hylätty" would be read as a refused application.
export const verdictTexts: Readonly<Record<Verdict, Text>> = {
  failed: { fi: 'Poikkeaa', en: 'Failed' },
  inconclusive: { fi: 'Ei selvinnyt', en: 'Inconclusive' },
  passed: { fi: 'Kunnossa', en: 'Passed' },
  skipped: { fi: 'Ohitettu', en: 'Skipped' },
};

export const verdictMarks: Readonly<Record<Verdict, string>> = {
  failed: '✗',
  inconclusive: '?',
  passed: '✓',
  skipped: '–',
};

export const verdictMeanings: Readonly<Record<Verdict, Text>> = {
  failed: {
    fi: 'toteutus toimi toisin kuin laki, julkaistut säännöt tai rajapinnat vaativat',
    en: 'the implementation departed from the law, the published rules or the interfaces',
  },
  inconclusive: {
    fi: 'mitään ei voida sanoa: toteutukselta ei saatu vastausta, tai testi itse meni rikki',
    en: 'nothing can be said: the implementation could not be asked, or the test itself broke',
  },
  passed: { fi: 'toteutus toimi kuten piti', en: 'the implementation did as it must' },
  skipped: { fi: 'tilannetta ei kokeiltu', en: 'the situation was not tried' },
};

export const menettelyTexts: Readonly<Record<Menettely, Text>> = {
  'ensimmainen-lupa': { fi: 'Ensimmäinen oleskelulupa', en: 'First residence permit' },
  jatkolupa: { fi: 'Jatkolupa', en: 'Extended permit' },
  kortti: { fi: 'Oleskelulupakortin uusiminen', en: 'Renewal of the residence permit card' },
  valvonta: { fi: 'Jälkivalvonta', en: 'Monitoring after the decision' },
};

export const themeTexts: Readonly<Record<Theme, Text>> = {
  hakemus: { fi: 'Hakemus', en: 'Application' },
  opintopaikka: { fi: 'Opiskelupaikka', en: 'Place of study' },
  lukuvuosimaksu: { fi: 'Lukuvuosimaksu', en: 'Tuition fee' },
  toimeentulo: { fi: 'Toimeentulo', en: 'Means of support' },
  vakuutus: { fi: 'Vakuutus', en: 'Insurance' },
  opiskeluoikeus: { fi: 'Opiskeluoikeus', en: 'Right to study' },
  ilmoittautuminen: { fi: 'Ilmoittautuminen', en: 'Enrolment' },
  henkilollisyys: { fi: 'Henkilöllisyys', en: 'Identity' },
  kesto: { fi: 'Luvan kesto', en: 'Length of the permit' },
  kortti: { fi: 'Oleskelulupakortti', en: 'Residence permit card' },
  jatkolupa: { fi: 'Jatkolupa', en: 'Extended permit' },
  valvonta: { fi: 'Jälkivalvonta', en: 'Monitoring' },
  ristiriita: { fi: 'Ristiriidat', en: 'Contradictions' },
  faults: { fi: 'Häiriöt', en: 'Faults' },
  volume: { fi: 'Suuret määrät', en: 'Volume' },
};

export const outcomeTexts: Readonly<Record<Outcome, Text>> = {
  'automatic-grant': { fi: 'myönnetään automaattisesti', en: 'is granted automatically' },
  proposal: { fi: 'esitetään virkailijalle myönnettäväksi', en: 'is proposed to an official for granting' },
  'no-action': { fi: 'ei aihetta toimenpiteisiin', en: 'nothing needs to be done' },
  'to-official': { fi: 'siirtyy virkailijalle', en: 'goes to an official' },
  pending: { fi: 'jää odottamaan', en: 'is left pending' },
};

export const stateTexts: Readonly<Record<Ratkaisu['conditions'][number]['state'], Text>> = {
  met: { fi: 'täyttyy', en: 'met' },
  'not-met': { fi: 'ei täyty', en: 'not met' },
  unknown: { fi: 'ei tiedossa', en: 'not known' },
};
