import type { ClientError } from './client-error.ts';
import type { HttpAnswer } from './exchange.ts';
import { parseJson } from './read-answer.ts';
import { redact } from './redact.ts';
import { toStatusError } from './status-errors.ts';

/** Valintarekisteri's error; `unspeakable` are the identifiers and secrets of the request. */
export const toValintarekisteriError = (answer: HttpAnswer, unspeakable: readonly string[]): ClientError => {
  const virhe = parseJson(answer.text) as { readonly error?: unknown } | null | undefined;
  const next = nextOf[answer.status];
  return toStatusError(answer, {
    ...(typeof virhe?.error === 'string' && { message: redact(virhe.error, unspeakable) }),
    ...(next !== undefined && { next }),
  });
};

const nextOf: Readonly<Record<number, string>> = {
  401: 'A new session was refused as well. See whether cas.url and url belong to the same environment.',
  403: "The CAS user lacks Valintarekisteri's right MIGRI_READ. Ask its owner for it.",
  // VM-062, VM-065
  500: 'Ask later. If it stays so, ask for fewer persons at a time: one of them can spoil the answer for all.',
};
