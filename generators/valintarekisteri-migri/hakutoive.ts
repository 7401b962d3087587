import type { Hakutoive, Maksuvelvollisuus } from '#contracts';
import { isOffered } from '../selection-traits.ts';
import type { Stream } from '../stream.ts';
import { maksutapaustiedot } from '../student/maksutapaukset.ts';
import type { Opiskelupaikka } from '../student/opiskelupaikka.ts';
import { drawKoutaOid } from '../student/tunnukset.ts';
import type { DecidedTraits } from '../student-traits.ts';
import { toHakutoive } from './hakukohde.ts';

/** The option for the place that the permit is applied for, as the selection register holds it. */
export const generateHakutoive = (stream: Stream, traits: DecidedTraits, paikka: Opiskelupaikka): Hakutoive => {
  // The obligation as Ataru reviews it, and the payment row; without a row Migri sees `MAKSAMATTA` (VM-056 to VM-059).
  const tapaus = maksutapaustiedot[traits.lukuvuosimaksu];
  const maksuvelvollisuus = traits.maksuvelvollisuus ?? tapaus.maksuvelvollisuus;
  const maksurivi = traits.maksurivi ?? tapaus.maksurivi ?? 'absent';
  const valintaTila = traits.valintaTila ?? drawHyvaksytty(stream.fork('valintatila'));
  const vastaanottoTila = traits.vastaanottoTila ?? toVastaanottoTila(traits, valintaTila);
  const taken = vastaanottoTila === 'VASTAANOTTANUT_SITOVASTI' && traits.virta === 'oikeus';
  const toive = toHakutoive(traits, paikka, 'yhteishaku', {
    hakemusOid: drawKoutaOid(stream.fork('hakemus'), 11),
    valintaTila,
    vastaanottoTila,
    ilmoittautuminenTila: traits.ilmoittautuminenTila ?? (taken ? toLasna(traits) : 'EI_TEHTY'),
  });
  if (maksuvelvollisuus !== 'absent') toive.maksuvelvollisuus = arviot[maksuvelvollisuus];
  if (maksurivi !== 'absent') toive.lukuvuosimaksu = maksurivi;
  return toive;
};

export const drawHyvaksytty = (stream: Stream): 'HYVAKSYTTY' | 'VARASIJALTA_HYVAKSYTTY' =>
  stream.chance(0.9) ? 'HYVAKSYTTY' : 'VARASIJALTA_HYVAKSYTTY';

/** What an option that nothing is said of has been answered: a right in VIRTA, or an enrolment, means that it was taken. */
const toVastaanottoTila = (
  traits: DecidedTraits,
  valintaTila: Hakutoive['valintaTila'],
): Hakutoive['vastaanottoTila'] => {
  if (valintaTila === 'PERUNUT' || valintaTila === 'PERUUTETTU') return valintaTila;
  const enrolled = (traits.ilmoittautuminenTila ?? 'EI_TEHTY') !== 'EI_TEHTY';
  return isOffered({ valintaTila }) && (traits.virta === 'oikeus' || enrolled) ? 'VASTAANOTTANUT_SITOVASTI' : 'KESKEN';
};

/** Enrolled as present for the first year, or for the spring term of studies that begin in January. */
export const toLasna = ({ alkaa }: DecidedTraits): Hakutoive['ilmoittautuminenTila'] =>
  alkaa === 'syksy' ? 'LASNA_KOKO_LUKUVUOSI' : 'LASNA';

const arviot: Readonly<Record<Maksuvelvollisuus, NonNullable<Hakutoive['maksuvelvollisuus']>>> = {
  REQUIRED: 'obligated',
  NOT_REQUIRED: 'not-obligated',
  NOT_CHECKED: 'unreviewed',
};
