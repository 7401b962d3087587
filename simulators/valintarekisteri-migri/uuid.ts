/** Why a text isn't a UUID for Java 21's `UUID.fromString`, in its own words; `undefined` when it is one. VM-024 */
export const uuidProblem = (text: string): string | undefined => {
  if (text.length > 36) return 'UUID string too large';
  const parts = text.split('-');
  if (parts.length !== 5) return `Invalid UUID string: ${text}`;
  return parts.map(hexProblem).find((problem) => problem !== undefined);
};

/** The usual form; Java takes parts that are too short or too long, and looks at their last digits. */
export const toUuid = (text: string): string =>
  text
    .split('-')
    .map((part, at) =>
      part
        .replace('+', '')
        .padStart(12, '0')
        .slice(-(lengths[at] ?? 0)),
    )
    .join('-')
    .toLowerCase();

const lengths = [8, 4, 4, 4, 12];

/** What Java's `Long.parseLong` has against a part: it reads a sign and as many hexadecimal digits as a long holds. */
const hexProblem = (part: string): string | undefined => {
  if (part === '') return '';
  const sign = part.startsWith('+') ? 1 : 0;
  const [digits = ''] = /^[0-9a-f]*/i.exec(part.slice(sign)) ?? [];
  const zeros = digits.length - digits.replace(/^0*/, '').length;
  const room = zeros + (/[0-7]/.test(digits.charAt(zeros)) ? 16 : 15);
  const end = sign + Math.min(digits.length, room);
  return end === part.length && end > sign ? undefined : `Error at index ${end} in: "${part}"`;
};
