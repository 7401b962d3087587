import { parseAikajakso, parseOrganisaatiot } from './parse-parts.ts';
import type { VirtaLiikkuvuusjakso, VirtaLukukausiIlmoittautuminen, VirtaOpiskelija } from './virta-record.ts';
import { childrenOf, firstTextOf, present, textOf, textsOf, type XmlElement } from './xml-element.ts';

export const parseOpiskelija = (element: XmlElement): VirtaOpiskelija => ({
  avain: element.attributes.avain ?? '',
  ...present({
    henkilotunnus: firstTextOf(element, 'Henkilotunnus'),
    kansallinenOppijanumero: firstTextOf(element, 'KansallinenOppijanumero'),
    sukunimi: firstTextOf(element, 'Sukunimi'),
    etunimet: firstTextOf(element, 'Etunimet'),
    sukupuoli: firstTextOf(element, 'Sukupuoli'),
  }),
  kansalaisuudet: textsOf(element, 'Kansalaisuus'),
});

export const parseLukukausiIlmoittautuminen = (element: XmlElement): VirtaLukukausiIlmoittautuminen => {
  const [maksu] = childrenOf(element, 'LukuvuosiMaksu');
  return {
    opiskelijaAvain: element.attributes.opiskelijaAvain ?? '',
    ...parseAikajakso(element),
    ...present({
      opiskeluoikeusAvain: element.attributes.opiskeluoikeusAvain,
      myontaja: firstTextOf(element, 'Myontaja'),
      tila: textOf(element, 'Tila'),
      ilmoittautumisPvm: firstTextOf(element, 'IlmoittautumisPvm'),
      ylioppilaskuntaJasen: firstTextOf(element, 'YlioppilaskuntaJasen'),
      ythsMaksu: firstTextOf(element, 'YTHSMaksu'),
      lukuvuosiMaksu:
        maksu &&
        present({
          opiskeluoikeusAvain: maksu.attributes.opiskeluoikeusAvain,
          maksettu: firstTextOf(maksu, 'Maksettu'),
          summa: firstTextOf(maksu, 'Summa'),
          apuraha: firstTextOf(maksu, 'Apuraha'),
        }),
    }),
    organisaatiot: parseOrganisaatiot(element),
  };
};

export const parseLiikkuvuusjakso = (element: XmlElement): VirtaLiikkuvuusjakso => ({
  avain: element.attributes.avain ?? '',
  opiskelijaAvain: element.attributes.opiskelijaAvain ?? '',
  ...parseAikajakso(element),
  ...present({
    opiskeluoikeusAvain: element.attributes.opiskeluoikeusAvain,
    myontaja: firstTextOf(element, 'Myontaja'),
    suunta: firstTextOf(element, 'Suunta'),
    maa: firstTextOf(element, 'Maa'),
    tyyppi: firstTextOf(element, 'Tyyppi'),
    liikkuvuusohjelma: firstTextOf(element, 'Liikkuvuusohjelma'),
    opiskeluoikeusTyyppi: firstTextOf(element, 'OpiskeluoikeusTyyppi'),
  }),
  luokittelut: textsOf(element, 'Luokittelu'),
});
