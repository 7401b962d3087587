/** What is promised, or a rejection with the signal's reason as soon as the signal aborts. */
export const untilAborted = async <T>(promised: Promise<T>, signal: AbortSignal): Promise<T> => {
  let stop: () => void = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([promised, aborted]);
  } finally {
    // A signal may live as long as the program, so nothing is left hanging on it.
    signal.removeEventListener('abort', stop);
  }
};
