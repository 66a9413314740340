import { type Segment, withRange, withType } from "./segment";
import { isCapitalized, type Word } from "./word";

/** Words of a nickname. */
const LONGEST = 3;
const MARKS: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["‘", "’"],
  ['"', '"'],
  ["'", "'"],
  ["``", "''"],
]);

/** `Dana “Chip” Orlenko`: one person, whatever was found on either side of the marks or inside. Segments in order. */
export function joinNicknames(words: readonly Word[], names: readonly Segment[]): Segment[] {
  const byStart = new Map(names.map((name) => [name.from, name]));
  const joined: Segment[] = [];
  for (const name of names) {
    if (name.from < (joined.at(-1)?.to ?? 0)) continue;
    const behind = nicknameEnd(words, name.to);
    const surname = behind > 0 ? byStart.get(behind) : undefined;
    const isBearer = name.type === "person" || (name.to - name.from === 1 && surname?.type === "person");
    const to = surname?.to ?? behind + 1;
    const isNamed = surname?.type === "person" || (!surname && isCapitalized(words[behind]));
    const isWhole =
      behind > 0 && isBearer && (isNamed || (surname?.type === "place" && isCapitalized(words[behind])));
    joined.push(isWhole ? withType(withRange(name, name.from, to), "person") : name);
  }
  return joined;
}

/** The word behind the nickname whose mark opens at `open`; 0 where none does. */
function nicknameEnd(words: readonly Word[], open: number): number {
  const mark = MARKS.get(words[open]?.text ?? "");
  if (!mark) return 0;
  let close = open + 1;
  while (close - open <= LONGEST && isCapitalized(words[close])) close++;
  return close > open + 1 && words[close]?.text === mark && close + 1 < words.length ? close + 1 : 0;
}
