import type { World } from '../../scenario.ts';

/** The applicant tells these citizenships, codes of `maatjavaltiot2`; the registers know the others, or the same. */
export const citizenOf = (told: readonly string[], known = told): World => ({
  documents: (documents) => ({ ...documents, henkilo: { ...documents.henkilo, kansalaisuudet: known } }),
  hakemus: (hakemus) => ({ ...hakemus, henkilo: { ...hakemus.henkilo, kansalaisuudet: [...told] } }),
});
