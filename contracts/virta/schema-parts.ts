import Type from 'typebox';

// Names and order are those of the VIRTA XML schemas 1.06.x (Opiskelijat, Opiskeluoikeudet, LukukausiIlmoittautumiset,
// Opintosuoritukset, Liikkuvuusjaksot). Every value is text.

/** Read-only all the way down. */
export type Frozen<T> = { readonly [K in keyof T]: Frozen<T[K]> };

export const text = Type.String();
export const opt = Type.Optional;
export const optText = opt(text);
export const list = Type.Array;
export const closed = (id: string, description: string) => ({ $id: id, description, additionalProperties: false });
export const aikajakso = { alkuPvm: optText, loppuPvm: optText };
