import type { Hakutoive } from '#contracts';
import type { Stream } from '../stream.ts';
import type { Opiskelupaikka } from '../student/opiskelupaikka.ts';
import type { DecidedTraits } from '../student-traits.ts';
import { generateHakutoive } from './hakutoive.ts';
import { generateMuutHakutoiveet } from './muut-hakutoiveet.ts';

/** The options of the applicant, the one for the place first; none of somebody who did not come through the selection. */
export const generateHakutoiveet = (
  stream: Stream,
  traits: DecidedTraits,
  paikka: Opiskelupaikka,
): readonly Hakutoive[] => {
  if (traits.valintarekisteri === 'ei-hakemusta') return [];
  const oma = generateHakutoive(stream, traits, paikka);
  return [oma, ...generateMuutHakutoiveet(stream.fork('muut'), traits, paikka, oma)];
};
