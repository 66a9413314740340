/** The answer if it comes within `patience` ms, else undefined; it may still come, and is dropped. */
export async function within<T>(patience: number, answer: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const bell = new Promise<undefined>((ring) => {
    timer = setTimeout(() => ring(undefined), patience);
  });
  try {
    return await Promise.race([answer, bell]);
  } finally {
    clearTimeout(timer);
  }
}
