/** The first rows of a list. */
export interface Page<T> {
  readonly rows: readonly T[];
  /** How many there are in all. */
  readonly total: number;
}

/** Shows at most `limit` of them. */
export function firstPage<T, U>(
  all: readonly T[],
  limit: number,
  show: (one: T, index: number) => U,
): Page<U> {
  return { rows: all.slice(0, limit).map(show), total: all.length };
}
