import type { VirtaJakso, VirtaNimi } from '#contracts';
import { plusDays } from '../paiva.ts';
import type { Opiskeluoikeus } from '../student/opiskeluoikeus.ts';

/**
 * The periods of a right in which its data stay the same, `rahoituslahde` as told or as the fees have it: one, or before, during (classification 1, outgoing exchange)
 * and after a time abroad.
 */
export const toVirtaJaksot = (oikeus: Opiskeluoikeus, rahoituslahde?: string): readonly VirtaJakso[] => {
  const { paikka, liikkuvuus, luokittelut, loppu } = oikeus;
  const toJakso = (alku: string, end: string, codes: readonly string[]): VirtaJakso =>
    toVirtaJakso(oikeus, alku, end, codes, rahoituslahde);
  if (liikkuvuus?.suunta !== 'lahteva') return [toJakso(paikka.alkaa, loppu, luokittelut)];
  return [
    toJakso(paikka.alkaa, plusDays(liikkuvuus.alku, -1), luokittelut),
    toJakso(liikkuvuus.alku, liikkuvuus.loppu, [...luokittelut, '1']),
    toJakso(plusDays(liikkuvuus.loppu, 1), loppu, luokittelut),
  ].filter(({ alkuPvm = '', loppuPvm = '' }) => alkuPvm <= loppuPvm);
};

/** A name in the three languages, as VIRTA lists it. */
export const toVirtaNimet = (nimi: {
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}): readonly VirtaNimi[] => [
  { kieli: 'fi', teksti: nimi.fi },
  { kieli: 'sv', teksti: nimi.sv },
  { kieli: 'en', teksti: nimi.en },
];

const toVirtaJakso = (
  { paikka, koulutus, maksut }: Opiskeluoikeus,
  alkuPvm: string,
  loppuPvm: string,
  luokittelut: readonly string[],
  // 1 basic funding, 5 tuition fee.
  rahoituslahde = maksut.length > 0 ? '5' : '1',
): VirtaJakso => ({
  koulutusmoduulitunniste: koulutus.tunniste,
  alkuPvm,
  loppuPvm,
  ...(koulutus.koulutuskoodi && { koulutuskoodi: koulutus.koulutuskoodi }),
  koulutuskunta: paikka.korkeakoulu.kunta,
  koulutuskieli: 'en',
  rahoituslahde,
  patevyydet: [],
  luokittelut,
  nimet: toVirtaNimet(koulutus.nimi),
});
