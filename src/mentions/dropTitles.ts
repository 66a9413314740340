import type { Segment } from "./segment";
import { isHonorific } from "./titleWords";
import type { Word } from "./word";

/** Without `the Queen` where the article has `Queen Ana`: a title, and nobody’s name. Names in order. */
export function dropTitles(words: readonly Word[], names: readonly Segment[]): Segment[] {
  const borne = new Set<string>();
  for (const { type, from } of names) {
    const title = words[from - 1];
    if (type === "person" && title && isHonorific(title)) borne.add(title.text);
  }
  return names.filter(
    ({ from, to }) => to - from > 1 || !borne.has(words[from]!.text) || words[from - 1]?.lower !== "the",
  );
}
