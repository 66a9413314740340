import type { Segment } from "./segment";
import type { Word } from "./word";
import { CLITIC } from "./wordTraits";

/** Those after whom diseases are called. */
const DISEASES: ReadonlySet<string> = new Set(
  "Alzheimer Asperger Crohn Hodgkin Huntington Parkinson Tourette".split(" "),
);

/** Without the name that somebody had before, `(née Holt)`, and without diseases, unless one is called so: `Parkinson’s`. Names in order. */
export function dropNobody(words: readonly Word[], names: readonly Segment[]): Segment[] {
  const people = names.filter(({ type, from, to }) => type === "person" && to - from > 1);
  const surnames = new Set(people.map(({ to }) => words[to - 1]!.text));
  return names.filter((name) => {
    const { text } = words[name.from]!;
    if (name.type !== "person") return true;
    return !(isMaiden(words, name) || (isDisease(words, name) && !surnames.has(text)));
  });
}

function isMaiden(words: readonly Word[], { from }: Segment): boolean {
  return /^(?:née|nee)$/.test(words[from - 1]?.text ?? "");
}

function isDisease(words: readonly Word[], { from, to, titleFrom }: Segment): boolean {
  const isOwner = ((words[to]?.traits ?? 0) & CLITIC) !== 0;
  return to - from === 1 && titleFrom === from && isOwner && DISEASES.has(words[from]!.text);
}
