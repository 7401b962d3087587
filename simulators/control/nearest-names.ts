import { editDistance } from './edit-distance.ts';

/** The names, up to three, of which most is alike, whatever their capitals; the nearest first. */
export const nearestNames = (asked: string, names: readonly string[]): readonly string[] => {
  const meant = asked.trim().toLowerCase();
  return [...new Set(names)]
    .map((name) => {
      const tooFar = Math.ceil(name.length / 2);
      return { name, share: editDistance(meant, name.toLowerCase(), tooFar) / tooFar };
    })
    .filter(({ share }) => share < 1)
    .sort((left, right) => left.share - right.share)
    .slice(0, 3)
    .map(({ name }) => name);
};
