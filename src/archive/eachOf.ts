/**
 * Works on all items, `width` at a time, in order of their beginning. Begins nothing after a failure or an abort, and rejects with
 * it once what had begun has ended.
 */
export async function eachOf<T>(
  items: Iterable<T>,
  width: number,
  signal: AbortSignal,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const iterator = items[Symbol.iterator]();
  let failed = false;
  const runner = async (): Promise<void> => {
    while (!failed) {
      signal.throwIfAborted();
      const next = iterator.next();
      if (next.done) return;
      await work(next.value);
    }
  };
  const runners = Array.from({ length: width }, () =>
    runner().catch((error) => {
      failed = true;
      throw error;
    }),
  );
  await Promise.allSettled(runners);
  await Promise.all(runners);
}
