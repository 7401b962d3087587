/** Works on the items in their order, so many at a time. Stops at the first failure of the work itself. */
export const atMost = async <T>(many: number, items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> => {
  // One iterator for all workers: each takes the next item when it has finished one.
  const queue = items[Symbol.iterator]();
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: Math.max(1, many) }, worker));
};
