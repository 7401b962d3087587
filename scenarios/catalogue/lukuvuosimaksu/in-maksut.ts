import type { PersonDocuments, VirtaRecord } from '#contracts';
import { inIlmoittautumiset } from '../change-documents.ts';

type Maksu = NonNullable<VirtaRecord['lukukausiIlmoittautumiset'][number]['lukuvuosiMaksu']>;

/** What the enrolments tell of payments, each changed so; in the order of the terms. */
export const inMaksut = (
  change: (maksu: Maksu, index: number) => Maksu,
): ((documents: PersonDocuments) => PersonDocuments) =>
  inIlmoittautumiset((ilmoittautuminen, index) =>
    ilmoittautuminen.lukuvuosiMaksu === undefined
      ? ilmoittautuminen
      : { ...ilmoittautuminen, lukuvuosiMaksu: change(ilmoittautuminen.lukuvuosiMaksu, index) },
  );
