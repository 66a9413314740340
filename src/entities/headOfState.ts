import { isCapitalized, type Word } from "../mentions/word";
import { foldSpelling } from "./foldSpelling";
import { isOfOtherRank, type Role } from "./role";

/** Who holds an office. */
interface Holder {
  readonly entity: number;
  readonly isFormer: boolean;
  readonly role: Role;
}

const STATE = "president king queen emperor emir sultan".split(" ").map(foldSpelling);
const GOVERNMENT = "premier chancellor".split(" ").map(foldSpelling);
const MINISTER = foldSpelling("minister");
const NO_WORDS: ReadonlySet<string> = new Set();
const PRIME: ReadonlySet<string> = new Set([foldSpelling("prime")]);

/**
 * The only one in the article who is president, or who reigns, for `head of state` at word `i`; for `head of government` the only
 * prime minister. By index; undefined before the name of who is called so. `holders` are those of each office, by its folded noun.
 */
export function headOfState(
  words: readonly Word[],
  i: number,
  holders: ReadonlyMap<string, readonly Holder[]>,
): number | undefined {
  const [of, what, next] = [words[i + 1], words[i + 2], words[i + 3]];
  if (of?.lower !== "of" || (next && isCapitalized(next))) return undefined;
  const all =
    what?.lower === "state" ? statesmen(holders) : what?.lower === "government" ? premiers(holders) : [];
  const entities = new Set(all.filter(({ isFormer }) => !isFormer).map(({ entity }) => entity));
  return entities.size === 1 ? [...entities][0] : undefined;
}

function statesmen(holders: ReadonlyMap<string, readonly Holder[]>): Holder[] {
  return STATE.flatMap((office) => holders.get(office) ?? []).filter(
    ({ role }) => !isOfOtherRank(NO_WORDS, role),
  );
}

function premiers(holders: ReadonlyMap<string, readonly Holder[]>): Holder[] {
  const ministers = (holders.get(MINISTER) ?? []).filter(({ role }) => !isOfOtherRank(PRIME, role));
  return [...GOVERNMENT.flatMap((office) => holders.get(office) ?? []), ...ministers];
}
