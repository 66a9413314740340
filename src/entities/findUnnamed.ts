import { wordsOf } from "../mentions/word";
import { FUNCTION_WORD } from "../mentions/wordLists";
import type { ParsedText } from "../text/parsedText";
import type { Sentence } from "../text/sentence";
import { isCapitalized, type Token } from "../text/token";
import { type Gender, genderOfPerson } from "./gender";

/** Somebody without a name who enters at a token: `a 22-year-old Danish woman`. */
export interface Unnamed {
  /** Index of the noun. */
  readonly at: number;
  readonly gender: Gender;
}

const OPENS: ReadonlySet<string> = new Set("a an one another my our A An One Another My Our".split(" "));
/** A clause begins behind these. */
const CLAUSE: ReadonlySet<string> = new Set(
  "that when where while after before because if and but".split(" "),
);
/** In the first lines somebody mostly is told of who is named further down; in UTF-16 units. */
export const LEAD = 450;
/** The noun is somebody of the article after all: `a young man called Joe Ruiz`. */
const IS_NAMED = /^(?:named|called|identified|known|nicknamed|dubbed)$/;
/** How many tokens may stand between `a` and the noun: `22-year-old Danish` has six. */
const MOST_BEFORE = 8;

/** Women and men with whom a clause of a sentence begins and who have no name, in text order; none in the lead. */
export function findUnnamed(text: ParsedText, { start, firstToken, endToken }: Sentence): Unnamed[] {
  const found: Unnamed[] = [];
  if (start < LEAD) return found;
  const { tokens } = text;
  const words = wordsOf(text);
  for (let i = firstToken; i < endToken; i++) {
    if (!(words[i]!.lists & FUNCTION_WORD)) continue;
    if (!OPENS.has(tokens[i]!.text) || (i > firstToken && !CLAUSE.has(tokens[i - 1]!.text))) continue;
    const last = Math.min(endToken, i + 2 + MOST_BEFORE);
    for (let at = i + 1; at < last && /^[\p{L}\p{N}-]/u.test(tokens[at]!.text); at++) {
      const gender = genderOfPerson(tokens[at]!.text);
      if (!gender) continue;
      if (!isNamed(tokens, at)) found.push({ at, gender });
      break;
    }
  }
  return found;
}

/** `a woman called Rosa`, `a woman, Rosa Okoro,`, `an actress Rosa Okoro`. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text === "," ? at + 2 : at + 1;
  const token = tokens[next];
  return token !== undefined && (IS_NAMED.test(token.text) || isCapitalized(token));
}
