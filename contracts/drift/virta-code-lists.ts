/** Which code list a type of VIRTA's XML Schema is, and where its values stand. */
export interface VirtaCodeList {
  readonly type: string;
  /** Name of the code list; absent: the toolkit has it not, or not whole. */
  readonly koodisto?: string;
  /** Ends of the paths of the elements that have it. */
  readonly elements: readonly string[];
}

const table = `
OpiskeluoikeusTilaKoodiTyyppi|virtaopiskeluoikeudentila|Opiskeluoikeus.Tila.Koodi
OpiskeluoikeusTyyppiKoodiTyyppi|virtaopiskeluoikeudentyyppi|Opiskeluoikeus.Tyyppi,Liikkuvuusjakso.OpiskeluoikeusTyyppi
OpiskeluoikeusLuokitteluKoodiTyyppi|virtaopiskeluoikeudenluokittelu|Opiskeluoikeus.Jakso.Luokittelu
OpintosuoritusLuokitteluKoodiTyyppi|virtaopsuorluokittelu|Opintosuoritus.Luokittelu
OpintosuoritusLajiKoodiTyyppi|opintosuorituksenlaji|Opintosuoritus.Laji
LukukausiIlmoittautuminenTilaKoodiTyyppi|virtalukukausiilmtila|LukukausiIlmoittautuminen.Tila
OrganisaatioRooliKoodiTyyppi|organisaatiorooli|Organisaatio.Rooli
RahoituslahdeKoodiTyyppi|rahoituslahde|Opiskeluoikeus.Jakso.Rahoituslahde
LiikkuvuusohjelmaKoodiTyyppi|liikkuvuusohjelma|Liikkuvuusjakso.Liikkuvuusohjelma
LiikkuvuusTyyppiKoodiTyyppi|liikkuvuudentyyppi|Liikkuvuusjakso.Tyyppi
LiikkuvuusSuuntaKoodiTyyppi|liikkuvuudensuunta|Liikkuvuusjakso.Suunta
LukuvuosiMaksuTilaKoodiTyyppi|lukuvuosimaksuntila|LukukausiIlmoittautuminen.LukuvuosiMaksu.Maksettu
PatevyysKoodiTyyppi||Opiskeluoikeus.Jakso.Patevyys,Opintosuoritus.Patevyys
KoulutuskoodiKoodiTyyppi||Opiskeluoikeus.Jakso.Koulutuskoodi,Opintosuoritus.Koulutuskoodi
OrganisaatioKoodiTyyppi||Myontaja,Organisaatio.Koodi
KieliKoodiTyyppi||Opiskeluoikeus.Jakso.Koulutuskieli,Opintosuoritus.Kieli
KuntaKoodiTyyppi||Opiskeluoikeus.Jakso.Koulutuskunta
MaatunnusKoodiTyyppi||Opiskelija.Kansalaisuus,Liikkuvuusjakso.Maa
ArvosanaViisiportainenKoodiTyyppi||Opintosuoritus.Arvosana.Viisiportainen
ArvosanaToinenKotimainenKoodiTyyppi||Opintosuoritus.Arvosana.ToinenKotimainen
ArvosanaHyvaksyttyKoodiTyyppi||Opintosuoritus.Arvosana.Hyvaksytty
ArvosanaNaytetyoKoodiTyyppi||Opintosuoritus.Arvosana.Naytetyo
ArvosanaTutkielmaKoodiTyyppi||Opintosuoritus.Arvosana.Tutkielma
ArvosanaEiKaytossaKoodiTyyppi||Opintosuoritus.Arvosana.EiKaytossa
SukupuoliKoodiTyyppi||Opiskelija.Sukupuoli`;

/** The code lists of VIRTA's schema `koodistot.xsd`, by the name of their type, as far as Koski or the toolkit reads them. */
export const virtaCodeLists: readonly VirtaCodeList[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [type = '', koodisto = '', elements = ''] = line.split('|');
    return { type, ...(koodisto === '' ? {} : { koodisto }), elements: elements.split(',') };
  });
