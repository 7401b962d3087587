import { type Oppilaitos, oppilaitokset, ToolkitError } from '#contracts';

/** An institution and the fields of its programmes. */
export interface Korkeakoulu extends Oppilaitos {
  readonly alat: readonly Ala[];
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

/** Fields of the programmes in English: assumptions by what each institution is known for. */
const alat: Readonly<Record<string, readonly Ala[]>> = {
  '01901': ['luonnontieteet', 'yhteiskunta', 'kasvatus', 'metsa', 'terveys'],
  '10076': ['tekniikka', 'kauppa', 'taide'],
  '10122': ['tekniikka', 'yhteiskunta', 'kasvatus', 'kauppa'],
  '10089': ['luonnontieteet', 'kauppa', 'yhteiskunta', 'kasvatus'],
  '01904': ['tekniikka', 'luonnontieteet', 'kauppa', 'kasvatus'],
  '01906': ['luonnontieteet', 'kauppa', 'kasvatus'],
  '10088': ['luonnontieteet', 'metsa', 'terveys', 'yhteiskunta'],
  '01914': ['tekniikka', 'kauppa'],
  '01913': ['kauppa', 'tekniikka'],
  '01918': ['yhteiskunta', 'kasvatus', 'taide'],
  '01903': ['luonnontieteet', 'yhteiskunta', 'tekniikka'],
  '01910': ['kauppa'],
  '10103': ['taide'],
  '10065': ['tekniikka', 'kauppa', 'terveys'],
  '10056': ['kauppa'],
  '02629': ['kauppa', 'terveys'],
  '02535': ['kauppa', 'taide', 'terveys'],
  '02630': ['tekniikka', 'kauppa', 'terveys', 'taide'],
  '02509': ['tekniikka', 'kauppa', 'terveys'],
  '02471': ['tekniikka', 'kauppa', 'terveys'],
  '02504': ['tekniikka', 'kauppa', 'terveys'],
  '10126': ['tekniikka', 'kauppa', 'taide'],
  '02537': ['tekniikka', 'kauppa', 'terveys'],
  '02507': ['tekniikka', 'kauppa', 'terveys'],
  '02469': ['kauppa', 'terveys', 'tekniikka'],
  '02467': ['tekniikka', 'kauppa', 'metsa'],
  '02627': ['tekniikka', 'kauppa', 'terveys'],
  '02472': ['kauppa', 'tekniikka', 'metsa', 'terveys'],
  '02473': ['kauppa', 'tekniikka', 'terveys'],
};

/** The institutions that the generator's students choose from. */
const korkeakoulut: readonly Korkeakoulu[] = oppilaitokset.flatMap((oppilaitos) => {
  const own = alat[oppilaitos.oppilaitosnumero];
  return own === undefined ? [] : [{ ...oppilaitos, alat: own }];
});

const byName = new Map<string, readonly Korkeakoulu[]>(
  korkeakoulut.flatMap((one) => [
    [one.oppilaitosnumero, [one]],
    [one.laji, korkeakoulut.filter(({ laji }) => laji === one.laji)],
  ]),
);

/** The institutions of a kind, or the one with this number. Throws ToolkitError `unknown-oppilaitos`. */
export const toKorkeakoulut = (oppilaitos: string): readonly Korkeakoulu[] => {
  const found = byName.get(oppilaitos);
  if (found !== undefined) return found;
  throw new ToolkitError('unknown-oppilaitos', `The generator knows no institution ${oppilaitos}.`, {
    next: `Use yliopisto, ammattikorkeakoulu or one of ${korkeakoulut.map((one) => one.oppilaitosnumero).join(', ')}.`,
  });
};
