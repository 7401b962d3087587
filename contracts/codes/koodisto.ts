import type { LocalizedString } from '../koski-migri/koodi.ts';

/** A national code list: the version that Koski prints, and its codes. */
export interface Koodisto {
  readonly versio: number;
  readonly koodit: readonly Koodi[];
}

export interface Koodi {
  readonly koodiarvo: string;
  readonly nimi?: LocalizedString;
  readonly lyhytNimi?: LocalizedString;
}
