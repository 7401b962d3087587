import { parseHetu } from '#contracts';

/**
 * Koski's full check of a hetu, which decides only whether VIRTA and YTR are asked by it: a day of birth before `today`
 * (`YYYY-MM-DD`), the right check character, and no artificial number where those are not accepted. Claims KM-041, KM-042.
 */
export const isRealHetu = (text: string, today: string, acceptSyntheticHetut: boolean): boolean => {
  const hetu = parseHetu(text);
  if (!hetu?.valid || hetu.syntymaaika >= today) return false;
  return acceptSyntheticHetut || !hetu.artificial;
};
