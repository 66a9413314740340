import { type Segment, withRange } from "./segment";
import { isCapitalized, type Word } from "./word";
import { CLITIC } from "./wordTraits";

/** Many of whom bodies are: `Children’s Hospital of Stone Harbour`. */
const MANY: ReadonlySet<string> = new Set(
  "Children Women Men Girls Boys Mothers People Farmers Workers Teachers Veterans Fishermen".split(" "),
);
const SAINT = /^(?:St\.?|Saint)$/;
/** What is called after a saint. */
const HOUSES: ReadonlySet<string> = new Set(
  "Church Cathedral Hospital School College Academy University Hospice Seminary Parish".split(" "),
);

/** `Children’s Hospital`, `St. Mark’s Lutheran Church`: a body with whose it is, where that was left out or is a name by itself. Names in order. */
export function joinOwners(words: readonly Word[], names: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const name of names) {
    const from = ownerStart(words, name);
    const before = joined.findLast((one) => one.from < from);
    const isCut = from === name.from || (before?.to ?? 0) > from;
    if (isCut) joined.push(name);
    else {
      while (joined.length > 0 && joined.at(-1) !== before) joined.pop();
      joined.push(withRange(name, from, name.to, from));
    }
  }
  return joined;
}

function ownerStart(words: readonly Word[], { from, to, type }: Segment): number {
  if (type !== "organization" || from < 2 || (words[from - 1]!.traits & CLITIC) === 0) return from;
  if (MANY.has(words[from - 2]!.text)) return from - 2;
  const isSaints = isCapitalized(words[from - 2]!) && SAINT.test(words[from - 3]?.text ?? "");
  return isSaints && HOUSES.has(words[to - 1]!.text) ? from - 3 : from;
}
