import type { Oikeustyyppi } from '../study-traits.ts';
import type { Ala, Korkeakoulu } from './korkeakoulut.ts';

/** A kind of right that leads to no degree of `Tutkinto`, as schools grant it. */
export interface Oikeuslaji {
  readonly koulut: readonly Korkeakoulu['laji'][];
  /** The only field that has it; without one every field does. */
  readonly ala?: Ala;
  readonly tunniste: string;
  readonly nimi: { readonly fi: string; readonly sv: string; readonly en: string };
  /** Terms that the right is granted for, and the extent of the whole in op. */
  readonly lukukausia: number;
  readonly laajuus: number;
  readonly koulutuskoodi?: string;
  /** Whether the student enrols for terms. */
  readonly ilmoittautuu?: boolean;
  /** Code of virtaopsuorluokittelu that its attainments carry. */
  readonly suoritusluokittelu?: string;
  /** Years old when it begins. */
  readonly iat: readonly [youngest: number, oldest: number];
}

const nimi = (fi: string, sv: string, en: string): Oikeuslaji['nimi'] => ({ fi, sv, en });
const both = ['yliopisto', 'ammattikorkeakoulu'] as const;

/**
 * Extents and lengths are usual ones (an assumption); codes: virtaopiskeluoikeudentyyppi, koulutus, virtaopsuorluokittelu.
 * 11 and 16 are no longer granted, but registers still hold them.
 */
export const oikeuslajit: Readonly<Record<Oikeustyyppi, Oikeuslaji>> = {
  '5': {
    koulut: ['yliopisto'],
    ala: 'terveys',
    tunniste: 'ELK-SIS',
    nimi: nimi(
      'Erikoislääkärikoulutus, sisätaudit',
      'Specialistläkarutbildning, inre medicin',
      'Specialist Training in Internal Medicine',
    ),
    lukukausia: 10,
    laajuus: 300,
    koulutuskoodi: '775101',
    ilmoittautuu: true,
    iat: [27, 38],
  },
  '6': {
    koulut: ['yliopisto'],
    ala: 'terveys',
    tunniste: 'LL',
    nimi: nimi(
      'Lääketieteen lisensiaatin koulutusohjelma',
      'Utbildningsprogrammet för medicine licentiat',
      'Licentiate of Medicine',
    ),
    lukukausia: 12,
    laajuus: 360,
    koulutuskoodi: '772101',
    ilmoittautuu: true,
    iat: [18, 28],
  },
  '8': {
    koulut: both,
    tunniste: 'RISTIIN',
    nimi: nimi('Ristiinopiskelu', 'Korsstudier', 'Cross-institutional Studies'),
    lukukausia: 2,
    laajuus: 30,
    suoritusluokittelu: '3',
    iat: [20, 32],
  },
  '10': {
    koulut: both,
    tunniste: 'TAYD',
    nimi: nimi('Täydennyskoulutus', 'Fortbildning', 'Continuing Education'),
    lukukausia: 2,
    laajuus: 30,
    suoritusluokittelu: '13',
    iat: [25, 39],
  },
  '11': {
    koulut: both,
    tunniste: 'PATEV',
    nimi: nimi('Pätevöitymiskoulutus', 'Behörighetsgivande utbildning', 'Qualification Training'),
    lukukausia: 2,
    laajuus: 60,
    suoritusluokittelu: '13',
    iat: [25, 39],
  },
  '12': {
    koulut: ['ammattikorkeakoulu'],
    tunniste: 'ERIK',
    nimi: nimi(
      'Ammatilliset erikoistumisopinnot',
      'Yrkesinriktade specialiseringsstudier',
      'Professional Specialisation Studies',
    ),
    lukukausia: 2,
    laajuus: 30,
    suoritusluokittelu: '11',
    iat: [25, 39],
  },
  '13': {
    koulut: both,
    tunniste: 'AVOIN',
    nimi: nimi('Avoimet opinnot', 'Öppna studier', 'Open Studies'),
    lukukausia: 2,
    laajuus: 60,
    suoritusluokittelu: '1',
    iat: [18, 36],
  },
  '14': {
    koulut: ['yliopisto'],
    ala: 'kasvatus',
    tunniste: 'OPE-PED',
    nimi: nimi('Opettajan pedagogiset opinnot', 'Pedagogiska studier för lärare', 'Pedagogical Studies for Teachers'),
    lukukausia: 2,
    laajuus: 60,
    ilmoittautuu: true,
    suoritusluokittelu: '5',
    iat: [24, 38],
  },
  '15': {
    koulut: ['ammattikorkeakoulu'],
    tunniste: 'AOKK',
    nimi: nimi('Ammatillinen opettajankoulutus', 'Yrkeslärarutbildning', 'Vocational Teacher Education'),
    lukukausia: 2,
    laajuus: 60,
    ilmoittautuu: true,
    iat: [26, 39],
  },
  '16': {
    koulut: both,
    tunniste: 'OPSO',
    nimi: nimi(
      'Oppisopimustyyppinen täydennyskoulutus',
      'Fortbildning av läroavtalstyp',
      'Apprenticeship-type Continuing Education',
    ),
    lukukausia: 2,
    laajuus: 30,
    suoritusluokittelu: '13',
    iat: [26, 39],
  },
  '17': {
    koulut: ['ammattikorkeakoulu'],
    tunniste: 'VALM',
    nimi: nimi(
      'Maahanmuuttajien valmentava koulutus',
      'Förberedande utbildning för invandrare',
      'Preparatory Education for Immigrants',
    ),
    lukukausia: 2,
    laajuus: 30,
    suoritusluokittelu: '6',
    iat: [18, 36],
  },
  '18': {
    koulut: both,
    tunniste: 'ERILLIS',
    nimi: nimi('Erilliset opinnot', 'Fristående studier', 'Non-degree Studies'),
    lukukausia: 2,
    laajuus: 60,
    suoritusluokittelu: '4',
    iat: [20, 38],
  },
  '19': {
    koulut: both,
    tunniste: 'ERKO',
    nimi: nimi('Erikoistumiskoulutus', 'Specialiseringsutbildning', 'Specialisation Education'),
    lukukausia: 2,
    laajuus: 30,
    suoritusluokittelu: '11',
    iat: [25, 39],
  },
  '20': {
    koulut: both,
    tunniste: 'YHT',
    nimi: nimi(
      'Opintoja muun kuin korkeakoulun kanssa',
      'Studier med annan än högskola',
      'Studies with a Partner outside Higher Education',
    ),
    lukukausia: 2,
    laajuus: 10,
    suoritusluokittelu: '17',
    iat: [18, 30],
  },
};
