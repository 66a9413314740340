import { type Segment, segmentOf } from "./segment";
import { isCapitalized, type Word } from "./word";
import { GIVEN_NAME, PARTICLE } from "./wordLists";

/** Strength of a name whose type the text itself tells. */
const TOLD = 5;
/** Words behind `and`. */
const LONGEST = 7;

/** What people leave their names to. */
const HEADS: ReadonlySet<string> = new Set(
  "Charity Endowment Foundation Fund Initiative Institute Trust".split(" "),
);

/** `the Nora and Peter Lindqvist Trust`, `The Karim and Salim bin Haddad Foundation`: one body named for two people. Names in order. */
export function joinNamesakes(words: readonly Word[], names: readonly Segment[]): Segment[] {
  const bodies: Segment[] = [];
  for (let and = 2; and + 2 < words.length; and++) {
    if (words[and]!.text !== "and") continue;
    const from = behindArticle(words, and);
    const to = headEnd(words, and + 1);
    if (from > 0 && to > 0) bodies.push(segmentOf(from, to, "organization", TOLD));
  }
  if (bodies.length === 0) return [...names];
  const isApart = (name: Segment): boolean =>
    bodies.every((body) => name.to <= body.from || name.from >= body.to);
  return [...names.filter(isApart), ...bodies].sort((a, b) => a.from - b.from);
}

/** Where the given name right before `and` begins, with the surname that it may have, behind `the`; -1 where there is none. */
function behindArticle(words: readonly Word[], and: number): number {
  for (const from of [and - 1, and - 2]) {
    if (!isCapitalized(words[from]!)) return -1;
    if (/^the$/i.test(words[from - 1]?.text ?? "")) return words[from]!.lists & GIVEN_NAME ? from : -1;
  }
  return -1;
}

/** The end of what a second given name begins and such a head ends; -1 where none does. */
function headEnd(words: readonly Word[], first: number): number {
  if (!(words[first]!.lists & GIVEN_NAME)) return -1;
  for (let i = first; i < Math.min(words.length, first + LONGEST); i++) {
    if (HEADS.has(words[i]!.text)) return i > first ? i + 1 : -1;
    if (!isCapitalized(words[i]!) && !(words[i]!.lists & PARTICLE)) return -1;
  }
  return -1;
}
