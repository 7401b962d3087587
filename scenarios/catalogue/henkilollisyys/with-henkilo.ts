import type { Hakemus, PersonDocuments } from '#contracts';

type Henkilo = Hakemus['henkilo'];

/** What the applicant tells of themselves, changed so. */
export const withHenkilo =
  (change: (henkilo: Henkilo, documents: PersonDocuments) => Henkilo) =>
  (hakemus: Hakemus, documents: PersonDocuments): Hakemus => ({
    ...hakemus,
    henkilo: change(hakemus.henkilo, documents),
  });
