import { isHenkiloOidFormat, isHetuFormat } from '#contracts';

// Koski's own checks let a line end through, which no key of a person has.
const isWhole = (text: string): boolean => /\w$/.test(text);

export const isHetu = (text: string): boolean => isHetuFormat(text) && isWhole(text);
export const isHenkiloOid = (text: string): boolean => isHenkiloOidFormat(text) && isWhole(text);
export const isIdentifier = (text: string): boolean => isHetu(text) || isHenkiloOid(text);
