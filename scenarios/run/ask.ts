import type { Ratkaisupyynto } from '#contracts';
import type { Subject, SubjectAnswer } from '../subjects/subject.ts';

/** Puts one question. A subject that does not heed the signal when time is out is not waited for either. */
export const ask = async (subject: Subject, pyynto: Ratkaisupyynto, timeoutMs: number): Promise<SubjectAnswer> => {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<SubjectAnswer>((resolve) => {
    timer = setTimeout(() => {
      controller.abort();
      resolve({ kind: 'timed-out' });
    }, timeoutMs);
  });
  try {
    return await Promise.race([subject.decide(pyynto, { signal: controller.signal }), timeout]);
  } finally {
    clearTimeout(timer);
  }
};
