import { type Oppilaitos, oppilaitokset, ToolkitError } from '#contracts';

/** An institution with what the generator knows of it besides: its fields, and what a year costs those who must pay. */
export interface Korkeakoulu extends Oppilaitos {
  readonly alat: readonly Ala[];
  /** Price levels of first-cycle and second-cycle degrees, euros per academic year. */
  readonly vuosimaksut: { readonly ensimmainen: readonly number[]; readonly toinen: readonly number[] };
}

/** Fields that programmes belong to. */
export type Ala =
  | 'tekniikka'
  | 'luonnontieteet'
  | 'kauppa'
  | 'yhteiskunta'
  | 'kasvatus'
  | 'taide'
  | 'terveys'
  | 'metsa';

type Tarjonta = Pick<Korkeakoulu, 'alat' | 'vuosimaksut'>;

const tarjonta = (alat: readonly Ala[], ensimmainen: readonly number[], toinen: readonly number[]): Tarjonta => ({
  alat,
  vuosimaksut: { ensimmainen, toinen },
});

/**
 * Fees before the full-cost fees of autumn 2026. Facts: Helsinki, Aalto, LUT (master's), Lapland, Haaga-Helia, SAMK; the
 * others are assumptions within the public ranges (universities mostly 8 000-15 000, universities of applied sciences
 * 4 000-13 000). Sources: https://yle.fi/uutiset/3-10165916, https://yle.fi/a/3-9423813 and the institutions' own pages.
 */
const tarjonnat: Readonly<Record<string, Tarjonta>> = {
  '01901': tarjonta(['luonnontieteet', 'yhteiskunta', 'kasvatus', 'metsa', 'terveys'], [13000], [13000, 15000, 18000]),
  '10076': tarjonta(['tekniikka', 'kauppa', 'taide'], [12000], [15000]),
  '10122': tarjonta(['tekniikka', 'yhteiskunta', 'kasvatus', 'kauppa'], [10000], [10000, 12000]),
  '10089': tarjonta(['luonnontieteet', 'kauppa', 'yhteiskunta', 'kasvatus'], [8000], [8000, 12000]),
  '01904': tarjonta(['tekniikka', 'luonnontieteet', 'kauppa', 'kasvatus'], [10000], [10000, 13000]),
  '01906': tarjonta(['luonnontieteet', 'kauppa', 'kasvatus'], [8000], [8000, 12000]),
  '10088': tarjonta(['luonnontieteet', 'metsa', 'terveys', 'yhteiskunta'], [8000], [8000, 15000]),
  '01914': tarjonta(['tekniikka', 'kauppa'], [9500], [13500, 15000]),
  '01913': tarjonta(['kauppa', 'tekniikka'], [10000], [10000, 12000]),
  '01918': tarjonta(['yhteiskunta', 'kasvatus', 'taide'], [8000], [8000]),
  '01903': tarjonta(['luonnontieteet', 'yhteiskunta', 'tekniikka'], [10000], [10000]),
  '01910': tarjonta(['kauppa'], [12500], [12500]),
  '10103': tarjonta(['taide'], [5000], [5000]),
  '10065': tarjonta(['tekniikka', 'kauppa', 'terveys'], [11000], [12000]),
  '10056': tarjonta(['kauppa'], [9500], [10500]),
  '02629': tarjonta(['kauppa', 'terveys'], [8600], [9600]),
  '02535': tarjonta(['kauppa', 'taide', 'terveys'], [6000], [8000]),
  '02630': tarjonta(['tekniikka', 'kauppa', 'terveys', 'taide'], [9800], [9800]),
  '02509': tarjonta(['tekniikka', 'kauppa', 'terveys'], [9000], [10000]),
  '02471': tarjonta(['tekniikka', 'kauppa', 'terveys'], [8000], [9000]),
  '02504': tarjonta(['tekniikka', 'kauppa', 'terveys'], [8000], [9000]),
  '10126': tarjonta(['tekniikka', 'kauppa', 'taide'], [8900], [9900]),
  '02537': tarjonta(['tekniikka', 'kauppa', 'terveys'], [6000], [7500]),
  '02507': tarjonta(['tekniikka', 'kauppa', 'terveys'], [9500], [9500]),
  '02469': tarjonta(['kauppa', 'terveys', 'tekniikka'], [6000], [8000]),
  '02467': tarjonta(['tekniikka', 'kauppa', 'metsa'], [8000], [9700]),
  '02627': tarjonta(['tekniikka', 'kauppa', 'terveys'], [6000], [8000]),
  '02472': tarjonta(['kauppa', 'tekniikka', 'metsa', 'terveys'], [6000], [8000]),
  '02473': tarjonta(['kauppa', 'tekniikka', 'terveys'], [6000], [8000]),
};

/** The institutions that the generator's students choose from. */
const korkeakoulut: readonly Korkeakoulu[] = oppilaitokset.flatMap((oppilaitos) => {
  const own = tarjonnat[oppilaitos.oppilaitosnumero];
  return own === undefined ? [] : [{ ...oppilaitos, ...own }];
});

/** The institutions of a kind, or the one with this number. Throws ToolkitError `unknown-oppilaitos`. */
export const toKorkeakoulut = (oppilaitos: string): readonly Korkeakoulu[] => {
  const found = korkeakoulut.filter((one) => one.laji === oppilaitos || one.oppilaitosnumero === oppilaitos);
  if (found.length > 0) return found;
  throw new ToolkitError('unknown-oppilaitos', `The generator knows no institution ${oppilaitos}.`, {
    next: `Use yliopisto, ammattikorkeakoulu or one of ${korkeakoulut.map((one) => one.oppilaitosnumero).join(', ')}.`,
  });
};
