import { attributeWithin, parseAikajakso, parseLaajuus, parseNimet, parseOrganisaatiot } from './parse-parts.ts';
import type { VirtaJakso, VirtaOpiskeluoikeus } from './virta-record.ts';
import { childrenOf, firstTextOf, present, textOf, textsOf, withinOf, type XmlElement } from './xml-element.ts';

export const parseOpiskeluoikeus = (element: XmlElement): VirtaOpiskeluoikeus => ({
  avain: element.attributes.avain ?? '',
  opiskelijaAvain: element.attributes.opiskelijaAvain ?? '',
  ...parseAikajakso(element),
  tilat: childrenOf(element, 'Tila').map((tila) => ({
    ...parseAikajakso(tila),
    ...present({ koodi: textOf(tila, 'Koodi') }),
  })),
  ...present({
    tyyppi: textOf(element, 'Tyyppi'),
    myontaja: firstTextOf(element, 'Myontaja'),
    siirtoOpiskelija: parseSiirto(element),
    laajuus: parseLaajuus(element),
    muualla: parseMuualla(element),
  }),
  organisaatiot: parseOrganisaatiot(element),
  jaksot: childrenOf(element, 'Jakso').map(parseJakso),
  ensisijaisuudet: childrenOf(element, 'Ensisijaisuus').map(parseAikajakso),
  liittyvatOpiskeluoikeusAvaimet: childrenOf(element, 'Liittyvyys').map(
    ({ attributes }) => attributes.liittyvaOpiskeluoikeusAvain ?? '',
  ),
  lukuvuosiMaksut: childrenOf(element, 'LukuvuosiMaksu').map((maksu) => ({
    ...parseAikajakso(maksu),
    ...present({ summa: firstTextOf(maksu, 'Summa') }),
  })),
});

const parseJakso = (element: XmlElement): VirtaJakso => ({
  ...parseAikajakso(element),
  ...present({
    koulutusmoduulitunniste: element.attributes.koulutusmoduulitunniste,
    koulutuskoodi: firstTextOf(element, 'Koulutuskoodi'),
    koulutuskunta: textOf(element, 'Koulutuskunta'),
    koulutuskieli: firstTextOf(element, 'Koulutuskieli'),
    rahoituslahde: firstTextOf(element, 'Rahoituslahde'),
  }),
  patevyydet: textsOf(element, 'Patevyys'),
  luokittelut: textsOf(element, 'Luokittelu'),
  nimet: parseNimet(element),
});

const parseMuualla = (element: XmlElement): VirtaOpiskeluoikeus['muualla'] => {
  const jaksot = childrenOf(element, 'Jakso');
  const allJaksot = withinOf(element, 'Jakso');
  const tunnisteet = attributeWithin(element, 'koulutusmoduulitunniste');
  const expected = jaksot.map(({ attributes }) => attributes.koulutusmoduulitunniste ?? '').join('');
  const muualla = present({
    hyvaksilukuPvm: withinOf(element, 'HyvaksilukuPvm')[0]?.text,
    koulutusmoduulitunniste: tunnisteet === expected ? undefined : tunnisteet,
    jaksot: allJaksot.length === jaksot.length ? undefined : allJaksot.map(parseJakso),
  });
  return Object.keys(muualla).length === 0 ? undefined : muualla;
};

const parseSiirto = (element: XmlElement): VirtaOpiskeluoikeus['siirtoOpiskelija'] => {
  const [siirto] = withinOf(element, 'SiirtoOpiskelija');
  if (!siirto) return undefined;
  return {
    siirtoPvm: firstTextOf(siirto, 'SiirtoPvm') ?? '',
    ...present({ lahdeOpiskeluoikeusAvain: siirto.attributes.lahdeOpiskeluoikeusAvain }),
    lukukausikertymat: childrenOf(siirto, 'Lukukausikertyma').map((kertyma) => ({
      ilmoittautuminenTila: firstTextOf(kertyma, 'IlmoittautuminenTila') ?? '',
      maara: firstTextOf(kertyma, 'Maara') ?? '',
    })),
  };
};
