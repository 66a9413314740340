import { isCapitalized, type Word } from "../mentions/word";
import { foldSpelling } from "./foldSpelling";
import type { Office } from "./officeBearer";
import { isOfOtherRank } from "./role";

const STATE = "president king queen emperor emir sultan".split(" ").map(foldSpelling);
const GOVERNMENT = "premier chancellor".split(" ").map(foldSpelling);
const MINISTER = foldSpelling("minister");
const NO_WORDS: ReadonlySet<string> = new Set();
const PRIME: ReadonlySet<string> = new Set([foldSpelling("prime")]);

/** Who is head of state, and of government: the only one in the article who is president or reigns, the only prime minister. By index. */
export type Heads = ReadonlyMap<string, number>;

/** `holders` are those of each office, by its folded noun. */
export function findHeads(holders: ReadonlyMap<string, readonly Office[]>): Heads {
  const heads = new Map<string, number>();
  for (const [what, found] of [
    ["state", statesmen(holders)],
    ["government", premiers(holders)],
  ] as const) {
    const entities = new Set(found.filter(({ isFormer }) => !isFormer).map(({ entity }) => entity));
    if (entities.size === 1) for (const entity of entities) heads.set(what, entity);
  }
  return heads;
}

/** Who is meant by `head of state` at word `i`; undefined before the name of who is called so. */
export function headAt(words: readonly Word[], i: number, heads: Heads): number | undefined {
  const [of, what, next] = [words[i + 1], words[i + 2], words[i + 3]];
  if (of?.lower !== "of" || !what || isCapitalized(next)) return undefined;
  return heads.get(what.lower);
}

function statesmen(holders: ReadonlyMap<string, readonly Office[]>): Office[] {
  return STATE.flatMap((office) => holders.get(office) ?? []).filter(
    ({ role }) => !isOfOtherRank(NO_WORDS, role),
  );
}

function premiers(holders: ReadonlyMap<string, readonly Office[]>): Office[] {
  const ministers = (holders.get(MINISTER) ?? []).filter(({ role }) => !isOfOtherRank(PRIME, role));
  return [...GOVERNMENT.flatMap((office) => holders.get(office) ?? []), ...ministers];
}
