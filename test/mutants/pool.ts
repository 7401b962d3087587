import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Outcome, Task } from './worker.ts';

/** Hands the tasks to so many processes; `onOutcome` hears of each as it is done. */
export const workInParallel = async (
  tasks: readonly Task[],
  jobs: number,
  onOutcome: (task: Task, outcome: Outcome) => void,
): Promise<void> => {
  const queue = tasks.values();
  await Promise.all(
    Array.from({ length: Math.min(jobs, tasks.length) }, async () => {
      const worker = await startWorker();
      try {
        for (const task of queue) {
          worker.send(task);
          onOutcome(task, await nextMessage<Outcome>(worker));
        }
      } finally {
        worker.disconnect();
      }
    }),
  );
};

const startWorker = async (): Promise<ChildProcess> => {
  const worker = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx', '--conditions=koeajo-source'],
  });
  await nextMessage(worker);
  return worker;
};

const nextMessage = async <T>(worker: ChildProcess): Promise<T> => {
  const stop = new AbortController();
  const { signal } = stop;
  try {
    return await Promise.race([
      once(worker, 'message', { signal }).then(([message]) => message as T),
      once(worker, 'exit', { signal }).then(([code]) => {
        throw new Error(`a worker ended with ${code}`);
      }),
    ]);
  } finally {
    stop.abort();
  }
};
