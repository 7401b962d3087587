import type { StudentTraits, Tutkinto } from '../student-traits.ts';
import type { Row } from './dimension.ts';
import type { DimensionName } from './dimensions.ts';

/** The wish for a student whose documents show this row. Values are the names of the dimension model, so casts are safe. */
export const toTraits = (row: Row): StudentTraits =>
  ({
    ...toStudies(row),
    ...toFee(row),
    ...toSelection(row),
    ...(row.alkamiskausi === 'K' && { alkaa: 'tammikuu' }),
    hetu: row.hetu,
    ...(row.kansalaisuus === 'useita' && { kansalaisuuksia: 2 }),
    ...(row.kansalaisuus === 'suomi-mukana' && { kaksoiskansalaisuus: true }),
    ...(row.linkitetytOidit === 'on' && { linkitettyja: 1 }),
  }) as StudentTraits;

type Wish = { readonly [name in keyof StudentTraits]?: unknown };
type Needs<Name extends DimensionName> = Partial<Record<Name, string>>;

const tutkinnot: Readonly<Record<string, Tutkinto>> = {
  '1': 'amk',
  '2': 'alempi',
  '2+4': 'alempi-ja-ylempi',
  '3': 'yamk',
  '4': 'ylempi',
  '7': 'tohtori',
};

const koskilajit: Readonly<Record<string, StudentTraits['laji']>> = {
  ammatillinenkoulutus: 'ammatillinen',
  lukiokoulutus: 'lukio',
  ibtutkinto: 'ib',
  diatutkinto: 'dia',
  internationalschool: 'international-school',
  aikuistenperusopetus: 'aikuisten-perusopetus',
};

const toStudies = ({ opiskeluoikeus = '', tila }: Needs<'opiskeluoikeus' | 'tila'>): Wish => {
  const koskilaji = koskilajit[opiskeluoikeus];
  if (koskilaji !== undefined) return { laji: koskilaji, toisenAsteenTilat: tila };
  if (opiskeluoikeus === 'ei-oikeutta') return { virta: 'ei-oikeutta' };
  const tutkinto = tutkinnot[opiskeluoikeus];
  if (tutkinto !== undefined) return { tutkinto, tilat: tila };
  return opiskeluoikeus === '9'
    ? { laji: 'vaihto', tilat: tila }
    : { laji: 'muu', oikeustyyppi: opiskeluoikeus, tilat: tila };
};

const toFee = ({ opiskeluoikeus = '', maksu, maksukaudet, rahoituslahde }: Row): Wish => {
  if (tutkinnot[opiskeluoikeus] === undefined) return {};
  return {
    lukuvuosimaksu: maksu,
    ...(maksukaudet !== 'ei-maksua' && { maksukaudet }),
    rahoituslahde,
  };
};

const toSelection = (row: Row): Wish => {
  const { valintaTila, vastaanottoTila, ilmoittautuminenTila, muutHakutoiveet } = row;
  if (valintaTila === 'ei-hakemusta') return { valintarekisteri: 'ei-hakemusta' };
  return {
    valintaTila,
    vastaanottoTila,
    ilmoittautuminenTila,
    muutHakutoiveet,
    maksuvelvollisuus: absentOr(row.maksuvelvollisuus),
    maksurivi: absentOr(row.lukuvuosimaksu),
    ...(row.alkamiskausi === 'puuttuu' && { alkamistieto: 'puuttuu' }),
  };
};

const absentOr = (value = ''): string => (value === 'puuttuu' ? 'absent' : value);
