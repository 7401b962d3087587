import type { Hakutoive, Henkilo, PersonDocuments } from '#contracts';
import { isHyvaksytty, isKoutaHakutoive } from './to-migri-hakija.ts';

/** Whether ONR's answer can't be read because of this person: a nationality without a code. VM-064 */
export const hasUnreadableKansalaisuus = ({ kansalaisuudet }: Henkilo): boolean =>
  kansalaisuudet?.some((koodi) => !koodi) ?? false;

// Each of these lets one of the rights be used in the organisation whose OID stands after it.
const rights = [
  'APP_SIJOITTELU_READ',
  'APP_SIJOITTELU_READ_UPDATE',
  'APP_SIJOITTELU_CRUD',
  'APP_ATARU_HAKEMUS_VALINTA_READ',
  'APP_ATARU_HAKEMUS_VALINTA_CRUD',
] as const;

/**
 * Whether this one person makes the whole batch a 500: an accepted option stands in an inactivated application, or the
 * session may not read the results of an application that has an accepted option. VM-063, VM-065
 */
export const failsBatch = ({ hakutoiveet }: PersonDocuments, roles: ReadonlySet<string>, orgRoot: string): boolean => {
  const mayRead = (organisaatioOid: string) => rights.some((right) => roles.has(`${right}_${organisaatioOid}`));
  const accepted = hakutoiveet.filter(isHyvaksytty);
  const hakemukset = new Set(accepted.map(({ hakemusOid }) => hakemusOid));
  const isForbidden = ({ hakemusOid, organisaatioOid }: Hakutoive) =>
    hakemukset.has(hakemusOid) && !mayRead(organisaatioOid);
  return (
    accepted.some((toive) => toive.hakemusPassivoitu && isKoutaHakutoive(toive)) ||
    (!mayRead(orgRoot) && hakutoiveet.some(isForbidden))
  );
};
