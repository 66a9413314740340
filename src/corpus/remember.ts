/** Texts with more UTF-16 units are no words or names, and are not kept. */
const LONGEST = 80;

/** What is remembered by all; some go with whom they belong to. */
const all: WeakRef<Map<string, unknown>>[] = [];

/** Lets go of all that is remembered: for the articles of a folder it pays, for one that changes later it only takes memory. */
export function forgetAll(): void {
  for (const kept of all) kept.deref()?.clear();
}

/**
 * `read`, but what was read once is looked up: articles use the same words again and again. At most `limit` are kept, because they
 * may not.
 */
export function remember<V>(limit: number, read: (text: string) => V): (text: string) => V {
  const kept = new Map<string, V>();
  all.push(new WeakRef(kept));
  return (text) => {
    if (text.length > LONGEST) return read(text);
    let value = kept.get(text);
    if (value === undefined) {
      value = read(text);
      if (kept.size >= limit) kept.clear();
      kept.set(text, value);
    }
    return value;
  };
}

/** The same of two texts; neither of them has a line break. */
export function rememberPair<V>(
  limit: number,
  read: (a: string, b: string) => V,
): (a: string, b: string) => V {
  const readPair = remember(limit, (pair) => {
    const at = pair.indexOf("\n");
    return read(pair.slice(0, at), pair.slice(at + 1));
  });
  return (a, b) => readPair(`${a}\n${b}`);
}
