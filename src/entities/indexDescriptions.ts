import { HONORIFICS } from "../lexicon/titles";
import { append } from "../text/multimap";
import type { ParsedText } from "../text/parsedText";
import { byPosition, type Span } from "../text/span";
import { type Token, tokenIndexAt } from "../text/token";
import type { NamedEntity } from "./namedEntity";

/** Longest apposition that is read, in tokens. */
const LONGEST = 10;
const DETERMINER = /^(?:an?|the|his|her|its|their|one)$/i;
const NOUN = /^\p{Ll}[\p{Ll}-]{2,30}$/u;
/** What ends the noun phrase of an apposition: `a retired carpenter | from Erie`, `| who`, `| and`. */
const STOP = /^(?:of|from|in|at|on|for|with|to|by|who|whose|which|that|and|or|but|\P{L}.*)$/u;

/** The name of somebody, with what the one is told to be behind it. */
export interface Described extends Span {
  readonly entity: number;
}

/**
 * By a noun, those whom it is said of beside their name: `carpenter` in `the carpenter Joe Ruiz` and in `Joe Ruiz, 42, a retired
 * carpenter from Erie`. In text order. Words that are no nouns get in (`said Joe Ruiz`); nobody asks for them.
 */
export function indexDescriptions(
  { tokens }: ParsedText,
  entities: readonly NamedEntity[],
): Map<string, Described[]> {
  const index = new Map<string, Described[]>();
  entities.forEach(({ type, names }, entity) => {
    if (type === "place") return;
    for (const { start, end, title } of names) {
      const before = nounBefore(tokens, tokenIndexAt(tokens, title?.start ?? start));
      if (before) append(index, before, { entity, start, end });
      const behind = appositionHead(tokens, tokenIndexAt(tokens, end - 1) + 1);
      if (behind) append(index, behind.text, { entity, start, end: behind.end });
    }
  });
  for (const described of index.values()) described.sort(byPosition);
  return index;
}

/** `coroner` before `Joe Ruiz`, before `Dr Joe Ruiz`, and in `the coroner, Joe Ruiz,`; null where no such word stands there. */
function nounBefore(tokens: readonly Token[], first: number): string | null {
  let at = first - 1;
  while (at > 0 && at > first - 4 && isTitle(tokens[at]!)) at--;
  if (tokens[at]?.text === "the" && tokens[at - 1]?.text === ",") at--;
  const comma = tokens[at]?.text === "," && isApposition(tokens, at);
  const noun = tokens[comma ? at - 1 : at]?.text ?? "";
  return NOUN.test(noun) ? noun : null;
}

/** `the water regulator, Ofwat,`: a short phrase with an article ends at the comma. */
function isApposition(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma - 2; i >= Math.max(0, comma - 5); i--) {
    if (DETERMINER.test(tokens[i]!.text)) return true;
    if (!NOUN.test(tokens[i]!.text)) return false;
  }
  return false;
}

function isTitle({ text }: Token): boolean {
  return text === "." || (/^\p{Lu}/u.test(text) && HONORIFICS.has(text.toLowerCase().replace(".", "")));
}

/** The last word of `, a retired carpenter`, an age between commas left out. */
function appositionHead(tokens: readonly Token[], end: number): Token | null {
  let at = end;
  if (tokens[at]?.text === "," && tokens[at + 1]?.kind === "number") at += 2;
  if (tokens[at]?.text !== "," || !DETERMINER.test(tokens[at + 1]?.text ?? "")) return null;
  for (let i = at + 2; i < at + 2 + LONGEST && i < tokens.length; i++) {
    if (!STOP.test(tokens[i]!.text)) continue;
    return NOUN.test(tokens[i - 1]!.text) ? tokens[i - 1]! : null;
  }
  return null;
}
