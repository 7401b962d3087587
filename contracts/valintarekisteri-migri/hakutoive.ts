import type { LocalizedNimi } from './migri-hakija.ts';

/**
 * One option of an application as the selection register holds it, before it is narrowed to what Migri sees: also
 * rejected options and options of the old tarjonta exist here. Source: valintarekisteri-api.md 1.5, 2.
 */
export interface Hakutoive {
  readonly hakuOid: string;
  readonly hakuNimi: LocalizedNimi;
  readonly hakemusOid: string;
  readonly organisaatioOid: string;
  readonly organisaatioNimi: LocalizedNimi;
  /** 35 characters in Kouta's time; a shorter one is of the old tarjonta and is never shown to Migri. */
  readonly hakukohdeOid: string;
  readonly hakukohdeNimi: LocalizedNimi;
  readonly toteutusOid: string;
  readonly toteutusNimi: LocalizedNimi;
  readonly valintaTila: ValintaTila;
  readonly vastaanottoTila: VastaanottoTila;
  readonly ilmoittautuminenTila: IlmoittautuminenTila;
  /** Ataru's review of the obligation to pay; absent when nobody has written one. */
  readonly maksuvelvollisuus?: 'obligated' | 'not-obligated' | 'unreviewed';
  /** The payment row; absent means none, which Migri sees as `MAKSAMATTA`. */
  readonly lukuvuosimaksu?: Lukuvuosimaksu;
  readonly koulutuksenAlkamisvuosi?: number;
  /** `kausi_s#1` autumn, `kausi_k#1` spring. */
  readonly koulutuksenAlkamiskausi?: string;
  /** The application has been inactivated: asking for its person fails the whole batch. */
  readonly hakemusPassivoitu?: boolean;
}

export const valintaTilat = [
  'HYLATTY',
  'VARALLA',
  'PERUUNTUNUT',
  'VARASIJALTA_HYVAKSYTTY',
  'HYVAKSYTTY',
  'PERUNUT',
  'PERUUTETTU',
] as const;
export type ValintaTila = (typeof valintaTilat)[number];

export const vastaanottoTilat = [
  'KESKEN',
  'VASTAANOTTANUT_SITOVASTI',
  'EI_VASTAANOTETTU_MAARA_AIKANA',
  'PERUNUT',
  'PERUUTETTU',
  'OTTANUT_VASTAAN_TOISEN_PAIKAN',
  'EHDOLLISESTI_VASTAANOTTANUT',
] as const;
export type VastaanottoTila = (typeof vastaanottoTilat)[number];

export const ilmoittautuminenTilat = [
  'EI_TEHTY',
  'LASNA_KOKO_LUKUVUOSI',
  'POISSA_KOKO_LUKUVUOSI',
  'EI_ILMOITTAUTUNUT',
  'LASNA_SYKSY',
  'POISSA_SYKSY',
  'LASNA',
  'POISSA',
] as const;
export type IlmoittautuminenTila = (typeof ilmoittautuminenTilat)[number];

export const lukuvuosimaksut = ['MAKSETTU', 'MAKSAMATTA', 'VAPAUTETTU'] as const;
export type Lukuvuosimaksu = (typeof lukuvuosimaksut)[number];

export const maksuvelvollisuudet = ['REQUIRED', 'NOT_REQUIRED', 'NOT_CHECKED'] as const;
export type Maksuvelvollisuus = (typeof maksuvelvollisuudet)[number];
