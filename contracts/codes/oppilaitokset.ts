import {
  ammattikorkeakoulut,
  entisetAmmattikorkeakoulut,
  entisetYliopistot,
  yliopistot,
} from './data/oppilaitokset.ts';

/** A Finnish higher education institution, present or former. Facts of the real institutions; sources in `data/`. */
export interface Oppilaitos {
  /** Five digits; what VIRTA's `Myontaja` and `Organisaatio/Koodi` hold. */
  readonly oppilaitosnumero: string;
  readonly nimi: { readonly fi: string; readonly sv: string; readonly en: string };
  readonly laji: 'yliopisto' | 'ammattikorkeakoulu';
  /** Municipality of the main campus, a code of `kunta`. */
  readonly kunta: string;
  /** The OID of the real institution, where public sources give it. */
  readonly oid?: string;
  /** Number of the institution that a former one became part of; absent for those that exist. */
  readonly seuraaja?: string;
  /**
   * Whose institution it is when it is not the Ministry of Education and Culture's. The list of universities that the
   * automation goes by has none of these (claim DF-003, assumption A-17).
   */
  readonly hallinnonala?: 'puolustus' | 'sisaasiat' | 'ahvenanmaa';
}

type Laji = Oppilaitos['laji'];

const toOppilaitokset = (laji: Laji, table: string, lastCell: 'hallinnonala' | 'seuraaja'): readonly Oppilaitos[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [oppilaitosnumero = '', kunta = '', fi = '', sv = '', en = '', oid, last] = line.split('|');
      return {
        oppilaitosnumero,
        ...(oid && { oid }),
        nimi: { fi, sv, en },
        laji,
        kunta,
        ...(last && { [lastCell]: last }),
      };
    });

/** All universities and universities of applied sciences, the present ones first. */
export const oppilaitokset: readonly Oppilaitos[] = [
  ...toOppilaitokset('yliopisto', yliopistot, 'hallinnonala'),
  ...toOppilaitokset('ammattikorkeakoulu', ammattikorkeakoulut, 'hallinnonala'),
  ...toOppilaitokset('yliopisto', entisetYliopistot, 'seuraaja'),
  ...toOppilaitokset('ammattikorkeakoulu', entisetAmmattikorkeakoulut, 'seuraaja'),
];
