import { foldWords } from "../corpus/foldWords";

/** A test for texts of `foldWords` that hold each of the words of a filter, or a part of a word; accents and case are no matter. */
export function holdsWords(filter: string): (folded: string) => boolean {
  const wanted = foldWords(filter).split(/\s+/);
  return (folded) => wanted.every((word) => folded.includes(word));
}
