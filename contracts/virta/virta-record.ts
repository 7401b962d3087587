/**
 * A VIRTA answer as one typed object. Every value is the text that stands in the XML, neither trimmed nor checked
 * (Koski checks only what it reads, and fails the whole person when that is bad); a missing element is a missing
 * property, a missing list is an empty list. The lists are flat, as VIRTA's own keys make them: each item names its
 * student with `opiskelijaAvain`. Order is document order, which Koski's conversion depends on.
 *
 * Source: VIRTA XML schemas 1.06.x (Opiskelijat, Opiskeluoikeudet, LukukausiIlmoittautumiset, Opintosuoritukset,
 * Liikkuvuusjaksot); names are the schemas' own.
 */
export interface VirtaRecord {
  readonly opiskelijat: readonly VirtaOpiskelija[];
  readonly opiskeluoikeudet: readonly VirtaOpiskeluoikeus[];
  readonly lukukausiIlmoittautumiset: readonly VirtaLukukausiIlmoittautuminen[];
  readonly opintosuoritukset: readonly VirtaOpintosuoritus[];
  readonly liikkuvuusjaksot: readonly VirtaLiikkuvuusjakso[];
}

/** A student at one institution. `henkilotunnus` may lack its last four characters (`ddmmyyA`). */
export interface VirtaOpiskelija {
  readonly avain: string;
  readonly henkilotunnus?: string;
  readonly kansallinenOppijanumero?: string;
  readonly sukunimi?: string;
  readonly etunimet?: string;
  readonly sukupuoli?: string;
  readonly kansalaisuudet: readonly string[];
}

export interface VirtaNimi {
  /** `fi`, `sv`, `en` …; absent when the element has no `kieli`. */
  readonly kieli?: string;
  readonly teksti: string;
}

/** `rooli` 1 grantor, 2 organiser, 3 source, 4 target, 5 merged grantor, 9 unknown. */
export interface VirtaOrganisaatio {
  readonly rooli: string;
  readonly koodi: string;
  readonly osuus?: string;
}

/** Days are `YYYY-MM-DD`; `2112-12-21` as an end means open. */
export interface VirtaAikajakso {
  readonly alkuPvm?: string;
  readonly loppuPvm?: string;
}

export interface VirtaTila extends VirtaAikajakso {
  readonly koodi?: string;
}

export interface VirtaJakso extends VirtaAikajakso {
  readonly koulutusmoduulitunniste?: string;
  readonly koulutuskoodi?: string;
  readonly koulutuskunta?: string;
  readonly koulutuskieli?: string;
  readonly rahoituslahde?: string;
  readonly patevyydet: readonly string[];
  readonly luokittelut: readonly string[];
  readonly nimet: readonly VirtaNimi[];
}

/** Required fee of a period, whole euros, scholarship included. */
export interface VirtaMaksettavaLukuvuosiMaksu extends VirtaAikajakso {
  readonly summa?: string;
}

export interface VirtaLaajuus {
  /** op */
  readonly opintopiste?: string;
  /** ov, before 2005 */
  readonly opintoviikko?: string;
}

export interface VirtaOpiskeluoikeus extends VirtaAikajakso {
  readonly avain: string;
  readonly opiskelijaAvain: string;
  readonly tilat: readonly VirtaTila[];
  readonly tyyppi?: string;
  readonly myontaja?: string;
  readonly organisaatiot: readonly VirtaOrganisaatio[];
  readonly jaksot: readonly VirtaJakso[];
  readonly ensisijaisuudet: readonly VirtaAikajakso[];
  readonly liittyvatOpiskeluoikeusAvaimet: readonly string[];
  readonly siirtoOpiskelija?: {
    readonly siirtoPvm: string;
    readonly lahdeOpiskeluoikeusAvain?: string;
    readonly lukukausikertymat: readonly { readonly ilmoittautuminenTila: string; readonly maara: string }[];
  };
  readonly laajuus?: VirtaLaajuus;
  readonly lukuvuosiMaksut: readonly VirtaMaksettavaLukuvuosiMaksu[];
}

export interface VirtaLukukausiIlmoittautuminen extends VirtaAikajakso {
  readonly opiskelijaAvain: string;
  readonly opiskeluoikeusAvain?: string;
  readonly myontaja?: string;
  readonly organisaatiot: readonly VirtaOrganisaatio[];
  readonly tila?: string;
  readonly ilmoittautumisPvm?: string;
  readonly ylioppilaskuntaJasen?: string;
  readonly ythsMaksu?: string;
  /** What has been paid: `maksettu` 1/0, `summa` by the student, `apuraha` by a scholarship, whole euros. */
  readonly lukuvuosiMaksu?: {
    readonly opiskeluoikeusAvain?: string;
    readonly maksettu?: string;
    readonly summa?: string;
    readonly apuraha?: string;
  };
}

/** One of the schema's grades, or `muu`: a grade on a school's own scale. */
export type VirtaArvosana =
  | {
      readonly laji: 'Viisiportainen' | 'Hyvaksytty' | 'Tutkielma' | 'ToinenKotimainen' | 'Naytetyo' | 'EiKaytossa';
      readonly teksti: string;
    }
  | { readonly laji: 'tuntematon'; readonly teksti: string }
  | {
      readonly laji: 'Muu';
      readonly koodi: string;
      readonly asteikkoAvain: string;
      readonly asteikonNimi?: string;
      readonly asteikko: readonly {
        readonly avain: string;
        readonly koodi: string;
        readonly nimi?: string;
        readonly laskennallinenArvo?: string;
      }[];
    };

export interface VirtaOpintosuoritus {
  readonly avain: string;
  readonly opiskelijaAvain: string;
  readonly opiskeluoikeusAvain?: string;
  readonly koulutusmoduulitunniste: string;
  readonly suoritusPvm?: string;
  readonly laajuus?: VirtaLaajuus;
  readonly arvosana?: VirtaArvosana;
  readonly myontaja?: string;
  readonly organisaatiot: readonly VirtaOrganisaatio[];
  /** 1 degree, 2 other, 3 not counted, 4 internal. */
  readonly laji?: string;
  readonly nimet: readonly VirtaNimi[];
  readonly kieli?: string;
  readonly koulutuskoodi?: string;
  readonly koulutusalat: readonly string[];
  /** Keys of the attainments that this one contains. */
  readonly sisaltyvatAvaimet: readonly string[];
  readonly hyvaksilukuPvm?: string;
  readonly luokittelut: readonly string[];
  readonly patevyydet: readonly string[];
  readonly opinnaytetyo?: string;
}

/** `suunta` 1 out, 2 in; `liikkuvuusohjelma` 101 Erasmus+ …; Koski reads none of this. */
export interface VirtaLiikkuvuusjakso extends VirtaAikajakso {
  readonly avain: string;
  readonly opiskelijaAvain: string;
  readonly opiskeluoikeusAvain?: string;
  readonly myontaja?: string;
  readonly suunta?: string;
  readonly maa?: string;
  readonly tyyppi?: string;
  readonly liikkuvuusohjelma?: string;
  readonly opiskeluoikeusTyyppi?: string;
  readonly luokittelut: readonly string[];
}

export const emptyVirtaRecord: VirtaRecord = {
  opiskelijat: [],
  opiskeluoikeudet: [],
  lukukausiIlmoittautumiset: [],
  opintosuoritukset: [],
  liikkuvuusjaksot: [],
};
