import { type Koodistokoodiviite, koskiKoodistot } from '#contracts';

/** A code as Koski prints it: with its names when the list is known. */
export const toKoodi = (koodistoUri: string, koodiarvo: string): Koodistokoodiviite => {
  const key = `${koodistoUri}_${koodiarvo}`;
  const known = koodit.get(key) ?? lookUp(koodistoUri, koodiarvo);
  koodit.set(key, known);
  return known;
};

const koodit = new Map<string, Koodistokoodiviite>();

const lookUp = (koodistoUri: string, koodiarvo: string): Koodistokoodiviite => {
  const koodisto = koskiKoodistot[koodistoUri];
  const koodi = koodisto?.koodit.find((one) => one.koodiarvo === koodiarvo);
  return { koodiarvo, ...koodi, koodistoUri, koodistoVersio: koodisto?.versio ?? 1 };
};
