import type { PersonDocuments } from '#contracts';
import { inOpiskeluoikeudet } from '../change-documents.ts';

/** The right in VIRTA has these classes: 1 is an outgoing exchange, 2 an incoming one. */
export const oikeudenLuokittelut = (
  ...luokittelut: readonly string[]
): ((documents: PersonDocuments) => PersonDocuments) =>
  inOpiskeluoikeudet((oikeus) => ({ ...oikeus, jaksot: oikeus.jaksot.map((jakso) => ({ ...jakso, luokittelut })) }));
