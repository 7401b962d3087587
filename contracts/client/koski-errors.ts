import type { KoskiErrorDetail } from '../koski-migri/errors.ts';
import type { ClientError } from './client-error.ts';
import type { HttpAnswer } from './exchange.ts';
import { parseJson } from './read-answer.ts';
import { redact } from './redact.ts';
import { toStatusError } from './status-errors.ts';

/** Koski's way to say that there is nobody, or nothing for Migri. */
export const isNobody = ({ status, text }: HttpAnswer): boolean =>
  status === 404 && firstDetailOf(text)?.key === 'notFound.oppijaaEiLöydyTaiEiOikeuksia';

/** Koski's error; `asked` are the identifiers of the request, some of which Koski repeats (KM-038, KM-046, KM-049). */
export const toKoskiError = (answer: HttpAnswer, asked: readonly string[]): ClientError => {
  const { status, text } = answer;
  const detail = firstDetailOf(text);
  if (detail === undefined) return toStatusError(answer, nextOf[status] ?? {});
  const told = { key: redact(detail.key, asked), message: redact(toText(detail), asked) };
  if (detail.key === 'valinta-tulos-service-error' && status !== 400)
    return toStatusError(answer, { ...told, ...behind });
  if (detail.key.startsWith('unavailable.')) return toStatusError(answer, { ...told, code: 'register-unavailable' });
  return toStatusError(answer, { ...told, ...nextOf[status] });
};

// Koski hands on the status of Valintarekisteri's refusal of Koski itself: it is not about the caller (KM-021).
const behind = {
  code: 'register-unavailable',
  next: 'Koski got no answer from Valintarekisteri. Ask later, or ask Valintarekisteri itself.',
} as const;

const nextOf: Readonly<Record<number, { readonly next: string }>> = {
  401: {
    next: 'See whether subject and address of the certificate are those that Koski has been told, to the letter.',
  },
  403: { next: "Ask Koski's owner whether the certificate's user has the role for Migri." },
};

const firstDetailOf = (text: string): KoskiErrorDetail | undefined => {
  const list = parseJson(text);
  const detail: Partial<KoskiErrorDetail> | null | undefined = Array.isArray(list) ? list[0] : undefined;
  return typeof detail?.key === 'string' ? { key: detail.key, message: detail.message ?? '' } : undefined;
};

/** Of faults of the request's JSON only where they are: their values are what was asked. */
const toText = ({ message }: KoskiErrorDetail): string =>
  Array.isArray(message)
    ? message.map((fault) => `${fault?.path} ${fault?.error?.errorType}`).join(', ')
    : typeof message === 'string'
      ? message
      : '';
