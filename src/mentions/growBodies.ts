import type { Token } from "../text/token";
import { CERTAIN, type Segment, withRange, withType } from "./segment";
import { isCapitalized, type Word } from "./word";
import { BEGINS_PLACE, DEMONYM } from "./wordLists";
import { CLITIC } from "./wordTraits";

/** What is counted: `8th Circuit`, `7th U.S. Circuit Court`, `57th Harbour Brigade`. */
const COUNTED: ReadonlySet<string> = new Set(
  "Army Battalion Brigade Circuit Corps Division Fleet Infantry Regiment Squadron Wing".split(" "),
);

/** Bodies with their number, form or wing, `57th Harbour Brigade`, `Legion Post 44`, `JD(S)`, where those were left out. Names in order. */
export function growBodies(
  words: readonly Word[],
  names: readonly Segment[],
  tokens: readonly Token[],
): Segment[] {
  const grown: Segment[] = [];
  for (const name of names) {
    const end = grown.at(-1)?.to ?? 0;
    if (name.from < end) continue;
    if (name.type !== "organization") grown.push(bankOf(words, name, end));
    else
      grown.push(
        withRange(
          name,
          nationStart(words, name, numberStart(words, name, end), end),
          wingEnd(tokens, words, withNumber(words, name)),
        ),
      );
  }
  return grown;
}

/** `Bank of Karvan`, of which the country alone was found, or which was taken for one. */
function bankOf(words: readonly Word[], name: Segment, free: number): Segment {
  if (name.type !== "place") return name;
  const from = words[name.from]!.text === "Bank" ? name.from : name.from - 2;
  const isBank = from >= free && words[from]?.text === "Bank" && words[from + 1]?.text === "of";
  return isBank ? withType(withRange(name, from, name.to), "organization", CERTAIN) : name;
}

/** `Elmby Legion Post 44`, `Zarel Group plc`: the number of a branch, and the one legal form in small letters. */
function withNumber(words: readonly Word[], name: Segment): Segment {
  if (/^plc\.?$/.test(words[name.to]?.text ?? "")) return withRange(name, name.from, name.to + 1);
  const isBranch = BRANCHES.has(words[name.to - 1]!.text) && /^\d{1,4}$/.test(words[name.to]?.text ?? "");
  return isBranch ? withRange(name, name.from, name.to + 1) : name;
}

const BRANCHES: ReadonlySet<string> = new Set("Chapter Lodge Local Post Troop".split(" "));

/** `Karvani People’s Party`: of a nation, as such parties, armies and fronts are. */
function nationStart(words: readonly Word[], { from, to }: Segment, start: number, free: number): number {
  const isOfPeople =
    ((words[from + 1]?.traits ?? 0) & CLITIC) !== 0 && to - from > 2 && OF_PEOPLE.has(words[from]!.text);
  const nation = start === from && isOfPeople && from > free ? words[from - 1]! : undefined;
  if (!nation || !isCapitalized(nation) || nation.text === "The") return start;
  return nation.lists & (DEMONYM | BEGINS_PLACE) ? from - 1 : start;
}

const OF_PEOPLE: ReadonlySet<string> = new Set("People Workers Farmers Women Teachers".split(" "));

function numberStart(words: readonly Word[], { from, to }: Segment, free: number): number {
  const isCounted = COUNTED.has(words[to - 1]!.text) || words.slice(from, from + 3).some(isCircuit);
  return isCounted && from > free && /^\d{1,3}(?:st|nd|rd|th)$/.test(words[from - 1]!.text) ? from - 1 : from;
}

function isCircuit({ text }: Word): boolean {
  return text === "Circuit";
}

/** `JD(S)`, `CPI (Maoist)`: one word in brackets right behind capitals, short ones without a blank. */
function wingEnd(tokens: readonly Token[], words: readonly Word[], { from, to }: Segment): number {
  const [open, wing, close] = [words[to], words[to + 1], words[to + 2]];
  if (to - from > 1 || words[from]!.capitals < 2 || open?.text !== "(" || close?.text !== ")") return to;
  const isLetters = wing!.capitals > 0 && wing!.capitals < 3 && tokens[to]!.start === tokens[to - 1]!.end;
  const isMovement = isCapitalized(wing!) && wing!.text.endsWith("ist");
  return isLetters || isMovement ? to + 3 : to;
}
