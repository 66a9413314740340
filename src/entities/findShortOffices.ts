import { OFFICES_BEHIND, ROYAL_TITLES, SHORT_OFFICES } from "../lexicon/titles";
import type { Name } from "../mentions/name";
import type { ParsedText } from "../text/parsedText";
import { isCapitalized, type Token, tokenIndexAt } from "../text/token";
import { foldSpelling } from "./foldSpelling";
import type { Role } from "./role";

/** How many tokens before a name are read, full stops counted: `Det. Sgt. Lee`. The name may begin with its title. */
const REACH = 4;

/**
 * What titles and abbreviations beside a name tell: `Sen. Reyes` is a senator, `Det Con Ruiz` a detective, `Ana Lee KC` a barrister, and
 * `Queen Ana` the queen; not what stands behind a number, `8 PM`.
 */
export function findShortOffices({ tokens }: ParsedText, { start, end }: Name): Role[] {
  const first = tokenIndexAt(tokens, start);
  const last = tokenIndexAt(tokens, end - 1);
  const found: Role[] = [];
  const add = (token: Token, head: string | undefined): void => {
    if (!head) return;
    const { start, end } = token;
    found.push({ start, end, head: foldSpelling(head), words: new Set(), isPast: false });
  };
  for (let i = first; i >= 0 && i >= first - REACH; i--) {
    const token = tokens[i]!;
    if (token.text === ".") continue;
    if (!isCapitalized(token)) break;
    if (tokens[i - 1]?.kind === "number") break;
    const title = token.text.toLowerCase().replace(".", "");
    add(token, i < first && ROYAL_TITLES.has(title) ? title : SHORT_OFFICES.get(title));
  }
  for (const token of tokens.slice(last, last + 2)) add(token, OFFICES_BEHIND.get(token.text));
  return found;
}
