import { stream } from './stream.ts';
import { generateStudent, type Student } from './student.ts';
import type { StudentTraits } from './student-traits.ts';

/** Seed of the population, and the day (`YYYY-MM-DD`) that tells its future from its past. */
export interface SmallPopulationOptions {
  readonly seed: string | number;
  readonly now: string;
}

/**
 * Some thirty persons to begin with, each there for a reason that its label says: every state of a right, the main fee
 * cases, both kinds of school, and what is rare or awkward. A person depends on the seed and the label alone, so adding
 * one leaves the others as they are.
 */
export const generateSmallPopulation = ({ seed, now }: SmallPopulationOptions): Student[] =>
  residents.map((traits) => generateStudent(stream(seed).fork(traits.label), traits, { now }));

const residents: readonly (StudentTraits & { readonly label: string })[] = [
  { label: "a new master's student at Aalto who has paid the tuition fee", oppilaitos: '10076' },
  { label: "a new bachelor's student at a university who has paid", tutkinto: 'alempi' },
  { label: "a new master's student at a university of applied sciences who has paid", tutkinto: 'yamk' },
  { label: "a new bachelor's student at Metropolia who has paid", oppilaitos: '10065' },
  { label: "a new master's student whose studies begin in January", alkaa: 'tammikuu' },
  { label: "a new master's student whose option belongs to a faculty", organisaatio: 'tiedekunta' },

  { label: "a bachelor's and a master's right, the latter still an option (state 2)", tutkinto: 'alempi-ja-ylempi' },
  { label: 'a graduated master (state 3)', tilat: '1-3' },
  {
    label: 'a graduated bachelor whose option has become active (2, then 1)',
    tutkinto: 'alempi-ja-ylempi',
    tilat: '1-3',
  },
  { label: 'a right gone passive when the second year was not enrolled for (state 4)', tilat: '1-4' },
  { label: 'a right passive for a term and active again', tilat: '1-4-1', hetu: 'artificial' },
  { label: 'a right given up (state 5)', tilat: '1-5' },
  { label: 'a right given up and restored', tilat: '1-5-1' },
  { label: 'a right whose time ran out (state 6)', tutkinto: 'amk', tilat: '1-6' },
  { label: 'a right ended by the one-right rule (state 7), for which Koski answers 503', tilat: '1-7' },

  { label: 'a doctoral student without a tuition fee', tutkinto: 'tohtori' },
  { label: 'not obliged to pay', lukuvuosimaksu: 'none-required' },
  { label: 'the fee unpaid', lukuvuosimaksu: 'unpaid' },
  { label: 'half of the fee paid', lukuvuosimaksu: 'partly-paid' },
  { label: 'a scholarship for the whole fee', lukuvuosimaksu: 'full-scholarship' },
  { label: 'a scholarship for half of the fee, the rest paid', lukuvuosimaksu: 'half-scholarship' },
  { label: 'paid, but the school gives no sums', lukuvuosimaksu: 'flag-without-sums' },
  { label: 'the obligation to pay not yet checked', lukuvuosimaksu: 'not-checked' },
  {
    label: 'paid according to the selection register, unpaid according to VIRTA',
    lukuvuosimaksu: 'registers-disagree',
  },
  { label: 'the fee required for a year at a time', maksukaudet: 'lukuvuosittain' },

  { label: "an exchange student at Metropolia by the school's own agreement", laji: 'vaihto', oppilaitos: '10065' },
  { label: 'an exchange student at a university in Erasmus+', laji: 'vaihto', liikkuvuusohjelma: '101' },
  {
    label: 'a degree student who goes abroad on exchange',
    tutkinto: 'alempi',
    vaihtojakso: 'lahteva',
    hetu: 'artificial',
  },

  { label: 'accepted, but with no right in VIRTA yet, for which Koski answers 404', virta: 'ei-oikeutta' },
  { label: 'a continuing student with a hetu', vaihe: 'jatkava', hetu: 'artificial' },
  { label: 'two OIDs linked to the master', linkitettyja: 2 },
  { label: 'a Finnish citizen besides another citizenship', kaksoiskansalaisuus: true },
  { label: 'enrolments that do not name their right', ilmoittautumisavain: 'puuttuu' },
  { label: 'a vocational student', laji: 'ammatillinen', hetu: 'artificial' },
  { label: 'a general upper secondary student', laji: 'lukio', hetu: 'artificial' },
  { label: 'a person without any documents', virta: 'ei-oikeutta', valintarekisteri: 'ei-hakemusta' },
];
