import { type Korkeakoulu, toKorkeakoulut } from './data/korkeakoulut.ts';
import { oikeuslajit } from './data/oikeuslajit.ts';
import { mayHavePlace, type SelectionTraits } from './selection-traits.ts';
import type { Opintolaji, StudentTraits, Tilahistoria, Tutkinto } from './student-traits.ts';
import { type DecidedStudyTraits, type StudyTraits, studiedBefore } from './study-traits.ts';

/** Traits that are drawn or follow from the others unless they are said. */
type Open = 'anomaly' | 'kansalaisuus' | 'maksuvelvollisuus' | 'maksurivi' | 'rahoituslahde' | keyof SelectionTraits;

/** Every trait decided that has a default. */
export type DecidedTraits = Required<Omit<StudentTraits, keyof StudyTraits | Open>> &
  Pick<StudentTraits, Open> &
  DecidedStudyTraits;

/** The traits with their defaults, of a student of whom it is known that they can exist. */
export const toDecidedTraits = (traits: StudentTraits): DecidedTraits => {
  const laji = traits.laji ?? 'tutkinto';
  const tutkinto = traits.tutkinto ?? (toLaji(traits.oppilaitos) === 'ammattikorkeakoulu' ? 'amk' : 'ylempi');
  const before =
    historyNeedsPast(traits.tilat ?? '1') ||
    traits.vaihtojakso === 'lahteva' ||
    isUpperSecondary(laji) ||
    studiedBefore(traits);
  const decided: DecidedTraits = {
    label: '',
    laji,
    oppilaitos: laji === 'muu' ? (oikeuslajit[traits.oikeustyyppi ?? '13'].koulut[0] ?? 'yliopisto') : lajiOf(tutkinto),
    organisaatio: 'oppilaitos',
    tutkinto,
    vaihe: before ? 'jatkava' : 'uusi',
    alkaa: 'syksy',
    tilat: '1',
    lukuvuosimaksu:
      laji === 'tutkinto' && tutkinto !== 'tohtori' && !traits.kaksoiskansalaisuus ? 'paid' : 'none-required',
    maksukaudet: 'lukukausittain',
    kaksoiskansalaisuus: false,
    hetu: 'none',
    linkitettyja: 0,
    virta: isUpperSecondary(laji) || !mayHavePlace(traits) ? 'ei-oikeutta' : 'oikeus',
    valintarekisteri: laji === 'tutkinto' ? 'hyvaksytty' : 'ei-hakemusta',
    ilmoittautumisavain: 'on',
    liikkuvuusohjelma: '106',
    vaihtojakso: 'ei',
    kansalaisuuksia: 1,
    oikeustyyppi: '13',
    // The study-time limit passes only a right that doesn't end before.
    oikeudenKesto: traits.passivointi === 'opintoaika-paattyi' ? 'avoin' : 'tavoiteaika',
    vayla: 'haku',
    ohjelmalaji: 'tavallinen',
    passivointi: 'ilmoittautumatta',
    lasnaolo: 'lasna',
    suoritusrakenne: 'kurssit',
    hyvaksiluvut: 'ei',
    irtosuorituksia: false,
    paikallinenAsteikko: false,
    toisenAsteenTilat: traits.ylioppilastutkinto ? 'lasna-valmistunut' : 'lasna',
    ylioppilastutkinto: false,
  };
  return Object.assign(decided, traits);
};

/** Studies after which Finland's universities come. */
export const isUpperSecondary = (laji: Opintolaji = 'tutkinto'): boolean =>
  !['tutkinto', 'vaihto', 'muu'].includes(laji);

/** The kind of institution, by its kind or its number. */
export const toLaji = (oppilaitos = 'yliopisto'): Korkeakoulu['laji'] =>
  toKorkeakoulut(oppilaitos)[0]?.laji ?? 'yliopisto';

/** The kind of institution that gives the degree. */
export const lajiOf = (tutkinto: Tutkinto): Korkeakoulu['laji'] =>
  tutkinto === 'amk' || tutkinto === 'yamk' ? 'ammattikorkeakoulu' : 'yliopisto';

/** The history ends by the one-right rule, so it belongs to an earlier right beside the new one. */
export const endsBySeven = (tilat: Tilahistoria | undefined): boolean => tilat?.endsWith('7') ?? false;

/** The student has had the right for a while. */
export const historyNeedsPast = (tilat: Tilahistoria | undefined): boolean =>
  tilat !== undefined && tilat !== '1' && !endsBySeven(tilat);
