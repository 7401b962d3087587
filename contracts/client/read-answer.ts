import type { MigriOppija } from '../koski-migri/migri-oppija.ts';
import type { MigriHakijat } from '../valintarekisteri-migri/migri-hakija.ts';
import { ClientError } from './client-error.ts';
import type { HttpAnswer } from './exchange.ts';

interface Shapes {
  readonly oppija: MigriOppija;
  readonly hakijat: MigriHakijat;
}

/** The document of a 200, of the shape that was agreed unless `validate` is false; throws `answer-malformed`. */
export const readAnswer = async <S extends keyof Shapes>(
  answer: HttpAnswer,
  shape: S,
  validate: boolean,
): Promise<Shapes[S]> => {
  const type = answer.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw toMalformed(answer, 'the answer does not say that it is JSON');
  const value = parseJson(answer.text);
  if (value === undefined) throw toMalformed(answer, 'the answer is no JSON');
  if (validate) {
    // With the schemas comes some work, which waits for the first answer.
    const { findFaults } = await import('./answer-shapes.ts');
    const faults = findFaults[shape](value);
    if (faults.length > 0) throw toMalformed(answer, `the answer is not of the agreed shape: ${faults.join('; ')}`);
  }
  return value as Shapes[S];
};

/** `undefined` for what is no JSON. Why it is none would quote it. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export const toMalformed = ({ endpoint, status }: HttpAnswer, what: string): ClientError =>
  new ClientError('answer-malformed', `${endpoint}: ${what}`, {
    endpoint,
    status,
    next: 'Take it as no answer: nothing is known of the person. Something else than the API may have answered, or it has changed.',
  });
