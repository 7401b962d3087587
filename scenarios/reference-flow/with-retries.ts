/** A whole answer: reading the body is part of the attempt, because the connection may break in it too. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: string;
}

/** Waits before the second and the third attempt, milliseconds. */
const backoff = [50, 200];

/** Both registers only read, so the same POST is sent again when the connection breaks or the answer is a 5xx. */
export const withRetries = async (attempt: () => Promise<HttpAnswer>, signal: AbortSignal): Promise<HttpAnswer> => {
  for (const wait of backoff) {
    try {
      const answer = await attempt();
      if (answer.status < 500) return answer;
    } catch (error) {
      if (signal.aborted) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return attempt();
};
