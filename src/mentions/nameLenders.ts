import { type Segment, withType } from "./segment";
import type { Word } from "./word";

/** Strength of a name whose type the text itself tells. */
const TOLD = 5;

/** `on loan from Elmby`: a club, though it is called like its town. Names in order. */
export function nameLenders(words: readonly Word[], names: readonly Segment[]): Segment[] {
  return names.map((name) =>
    name.type === "place" && isLender(words, name.from) ? withType(name, "organization", TOLD) : name,
  );
}

function isLender(words: readonly Word[], from: number): boolean {
  const [on, loan, preposition] = [words[from - 3], words[from - 2], words[from - 1]];
  return on?.text === "on" && loan?.text === "loan" && /^(?:at|from|to)$/.test(preposition!.text);
}
