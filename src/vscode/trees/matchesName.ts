import { plainWord } from "../../corpus/plainWord";

/** One of the names has all words of the filter, or words that begin so; accents and case are no matter. */
export function matchesName(names: readonly string[], filter: string): boolean {
  const wanted = plainWord(filter).split(/\s+/);
  return names.some((name) => {
    const words = plainWord(name).split(/\s+/);
    return wanted.every((beginning) => words.some((word) => word.startsWith(beginning)));
  });
}
