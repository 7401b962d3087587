/** Claims that no test and no scenario can show, because the toolkit does not do what they speak of; and why not. */
export const unsimulatedClaims: Readonly<Record<string, string>> = {
  'KM-057': 'Persons are those of the loaded documents; asking for one never makes another.',
  'KM-081': 'A right of Koski’s own is loaded as Migri gets it; which lisätiedot it has is up to the document.',
  'KM-083': 'A right of Koski’s own is loaded as Migri gets it; its lisätiedot are hidden or shown by the document.',
  'KM-102': 'Documents that are replaced are answered anew at once, so that tests need not wait.',
  'VM-043': 'The documents hold none of what is not looked at: publication, age, kind of round, conditions.',
  'VM-054': 'The documents hold vastaanottoTila as it was computed; the rule of one place is not applied.',
};
