import { attributeWithin, parseLaajuus, parseNimet, parseOrganisaatiot } from './parse-parts.ts';
import type { VirtaArvosana, VirtaOpintosuoritus } from './virta-record.ts';
import { childrenOf, firstTextOf, present, textOf, textsOf, withinOf, type XmlElement } from './xml-element.ts';

export const parseOpintosuoritus = (element: XmlElement): VirtaOpintosuoritus => ({
  avain: element.attributes.avain ?? '',
  opiskelijaAvain: element.attributes.opiskelijaAvain ?? '',
  koulutusmoduulitunniste: attributeWithin(element, 'koulutusmoduulitunniste'),
  ...present({
    opiskeluoikeusAvain: element.attributes.opiskeluoikeusAvain,
    suoritusPvm: textOf(element, 'SuoritusPvm'),
    laajuus: parseLaajuus(element),
    arvosana: parseArvosana(element),
    myontaja: firstTextOf(element, 'Myontaja'),
    laji: textOf(element, 'Laji'),
    kieli: withinOf(element, 'Kieli')[0]?.text,
    koulutuskoodi: withinOf(element, 'Koulutuskoodi')[0]?.text,
    hyvaksilukuPvm: withinOf(element, 'HyvaksilukuPvm')[0]?.text,
    opinnaytetyo: firstTextOf(element, 'Opinnaytetyo'),
    muualla: parseMuualla(element),
  }),
  organisaatiot: parseOrganisaatiot(element),
  nimet: parseNimet(element),
  koulutusalat: childrenOf(element, 'Koulutusala').map((ala) => firstTextOf(ala, 'Koodi') ?? ''),
  sisaltyvatAvaimet: childrenOf(element, 'Sisaltyvyys').map(
    ({ attributes }) => attributes.sisaltyvaOpintosuoritusAvain ?? '',
  ),
  luokittelut: textsOf(element, 'Luokittelu'),
  patevyydet: textsOf(element, 'Patevyys'),
});

const parseMuualla = (element: XmlElement): VirtaOpintosuoritus['muualla'] => {
  const siirto = withinOf(element, 'SiirtoOpiskelija')[0]?.text;
  const myontajat = textsOf(element, 'Myontaja').length > 1 ? textOf(element, 'Myontaja') : undefined;
  return siirto === undefined && myontajat === undefined ? undefined : present({ siirtoOpiskelija: siirto, myontajat });
};

const parseArvosana = (element: XmlElement): VirtaArvosana | undefined => {
  const arvosanat = childrenOf(element, 'Arvosana');
  const lajit = arvosanat.flatMap(({ children }) => children);
  const muut = lajit.filter(({ name }) => name === 'Muu');
  if (muut.length > 0) return parseMuuArvosana(muut);
  if (arvosanat.length === 0) return undefined;
  const teksti = lajit.map(({ text }) => text).join('');
  return { laji: tunnetutLajit.find((laji) => laji === lajit[0]?.name) ?? 'tuntematon', teksti };
};

const tunnetutLajit = [
  'Viisiportainen',
  'Hyvaksytty',
  'Tutkielma',
  'ToinenKotimainen',
  'Naytetyo',
  'EiKaytossa',
] as const;

const parseMuuArvosana = (muut: readonly XmlElement[]): VirtaArvosana => {
  const asteikot = muut.flatMap((muu) => childrenOf(muu, 'Asteikko'));
  return {
    laji: 'Muu',
    koodi: muut.map((muu) => textOf(muu, 'Koodi') ?? '').join(''),
    asteikkoAvain: asteikot.map(({ attributes }) => attributes.avain ?? '').join(''),
    ...present({ asteikonNimi: asteikot[0] && firstTextOf(asteikot[0], 'Nimi') }),
    asteikko: muut
      .flatMap((muu) => withinOf(muu, 'AsteikkoArvosana'))
      .map((arvosana) => ({
        avain: arvosana.attributes.avain ?? '',
        koodi: textOf(arvosana, 'Koodi') ?? '',
        ...present({
          nimi: firstTextOf(arvosana, 'Nimi'),
          laskennallinenArvo: firstTextOf(arvosana, 'LaskennallinenArvo'),
        }),
      })),
  };
};
