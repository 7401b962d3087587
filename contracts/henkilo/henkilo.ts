/**
 * A person as the learner register (oppijanumerorekisteri, ONR) knows them: the master record, whose linked OIDs
 * (slaves) lead to the same person. Source: koski-api.md 5.2, valintarekisteri-api.md 1.4.
 */
export interface Henkilo {
  /** Master OID. Synthetic persons: branch 98 or 198. */
  readonly oid: string;
  /** OIDs that have been linked to this person. */
  readonly linkitetytOidit: readonly string[];
  /** Current hetu; first-permit applicants normally have none. */
  readonly hetu?: string;
  /** Hetut that the person had before. */
  readonly vanhatHetut: readonly string[];
  /** `YYYY-MM-DD` */
  readonly syntymaaika?: string;
  /** Empty when ONR has no names, as for `sukunimi`. */
  readonly etunimet: string;
  readonly sukunimi: string;
  /** Codes of `maatjavaltiot2`, three digits; absent when ONR has no list at all. */
  readonly kansalaisuudet?: readonly string[];
}
