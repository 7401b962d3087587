/** A whole answer: reading the body is part of the attempt, because the connection may break in it too. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: string;
}

/** Waits before the second and the third attempt, milliseconds. */
const backoff = [50, 200];

/**
 * Both registers only read, so the same POST is sent again when the connection breaks or the answer is a 5xx, three
 * times at most. A 4xx is final unless `again` says otherwise.
 */
export const withRetries = async (
  attempt: () => Promise<HttpAnswer>,
  signal: AbortSignal,
  again: (answer: HttpAnswer) => boolean = () => false,
): Promise<HttpAnswer> => {
  for (const wait of backoff) {
    try {
      const answer = await attempt();
      if (answer.status < 500 && !again(answer)) return answer;
    } catch (error) {
      if (signal.aborted || isFinal(error)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return attempt();
};

/** An error that another attempt would only repeat. */
export const final = (message: string): Error => new Error(message, { cause: 'final' });

const isFinal = (error: unknown): boolean => error instanceof Error && error.cause === 'final';

/** The document of an answer; nothing for another content type, half a document or another shape. */
export const parseDocument = <T>({ headers, body }: HttpAnswer, hasShape: (value: T) => boolean): T | undefined => {
  if (!headers.get('content-type')?.startsWith('application/json')) return undefined;
  try {
    const value: T = JSON.parse(body);
    return hasShape(value) ? value : undefined;
  } catch {
    return undefined;
  }
};
