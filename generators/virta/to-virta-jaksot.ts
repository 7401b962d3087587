import type { VirtaJakso, VirtaNimi } from '#contracts';
import { plusDays } from '../paiva.ts';
import type { Opiskeluoikeus } from '../student/opiskeluoikeus.ts';

/**
 * The periods of a right in which its data stay the same: one, or before, during (classification 1, outgoing exchange)
 * and after a time abroad.
 */
export const toVirtaJaksot = (oikeus: Opiskeluoikeus): readonly VirtaJakso[] => {
  const { paikka, liikkuvuus, loppu } = oikeus;
  if (liikkuvuus?.suunta !== 'lahteva') return [toVirtaJakso(oikeus, paikka.alkaa, loppu, oikeus.luokittelut)];
  const during = [...oikeus.luokittelut, '1'];
  return [
    toVirtaJakso(oikeus, paikka.alkaa, plusDays(liikkuvuus.alku, -1), oikeus.luokittelut),
    toVirtaJakso(oikeus, liikkuvuus.alku, liikkuvuus.loppu, during),
    toVirtaJakso(oikeus, plusDays(liikkuvuus.loppu, 1), loppu, oikeus.luokittelut),
  ].filter(({ alkuPvm = '', loppuPvm = '' }) => alkuPvm <= loppuPvm);
};

/** A name in the three languages, as VIRTA lists it. */
export const toVirtaNimet = (nimi: {
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}): readonly VirtaNimi[] => (['fi', 'sv', 'en'] as const).map((kieli) => ({ kieli, teksti: nimi[kieli] }));

const toVirtaJakso = (
  { paikka, koulutus, maksut }: Opiskeluoikeus,
  alkuPvm: string,
  loppuPvm: string,
  luokittelut: readonly string[],
): VirtaJakso => ({
  koulutusmoduulitunniste: koulutus.tunniste,
  alkuPvm,
  loppuPvm,
  ...(koulutus.koulutuskoodi && { koulutuskoodi: koulutus.koulutuskoodi }),
  koulutuskunta: paikka.korkeakoulu.kunta,
  koulutuskieli: 'en',
  // 1 basic funding, 5 tuition fee.
  rahoituslahde: maksut.length > 0 ? '5' : '1',
  patevyydet: [],
  luokittelut,
  nimet: toVirtaNimet(koulutus.nimi),
});
