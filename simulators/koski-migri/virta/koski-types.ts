import type { Koodistokoodiviite, LocalizedString } from '#contracts';
import type { Oppilaitos } from './lookups.ts';

// What Koski makes of VIRTA before it narrows the result to Migri's fields: only what Migri or the conversion itself needs.

/** A code of a national list, or (without `koodistoUri`) a school's own. */
export type Tunniste = Koodistokoodiviite | { readonly koodiarvo: string; readonly nimi: LocalizedString };

export interface KoskiLaajuus {
  readonly arvo: number;
  readonly yksikko: Koodistokoodiviite;
}

export interface KoskiSuoritus {
  readonly laji: 'tutkinto' | 'opintojakso' | 'muu';
  readonly tunniste: Tunniste;
  readonly nimi: LocalizedString;
  readonly laajuus?: KoskiLaajuus;
  readonly arviointi?: { readonly arvosana: Tunniste; readonly paiva: string };
  readonly vahvistus?: string;
  readonly suorituskieli?: Koodistokoodiviite;
  readonly toimipiste: Oppilaitos;
  readonly osasuoritukset?: readonly KoskiSuoritus[];
  readonly luokittelu?: readonly Koodistokoodiviite[];
}

export interface KoskiTilajakso {
  readonly alku: string;
  readonly tila: Koodistokoodiviite;
}

export interface KoskiIlmoittautumisjakso {
  readonly alku: string;
  readonly loppu?: string;
  readonly tila: Koodistokoodiviite;
  readonly maksu?: { readonly maksettu?: boolean; readonly summa?: number; readonly apuraha?: number };
}

export interface KoskiOpiskeluoikeus {
  /** What makes two rights the same; absent for a synthetic right (attainments that belong to none). */
  readonly id?: string;
  readonly oppilaitos?: Oppilaitos;
  readonly tilat: readonly KoskiTilajakso[];
  readonly paattymispaiva?: string;
  readonly lisatiedot?: {
    readonly tyyppi: Koodistokoodiviite;
    readonly ilmoittautumiset?: readonly KoskiIlmoittautumisjakso[];
    readonly maksut: readonly { readonly alku: string; readonly loppu?: string; readonly summa?: number }[];
  };
  readonly suoritukset: readonly KoskiSuoritus[];
  readonly luokittelu?: readonly Koodistokoodiviite[];
}
