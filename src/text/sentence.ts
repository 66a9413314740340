import type { Span } from "./span";
import { isCapitalized, type Token } from "./token";

/** A sentence without the white space around it; token indices are half-open like spans. */
export interface Sentence extends Span {
  /** Index of the paragraph that holds it. */
  readonly paragraph: number;
  readonly firstToken: number;
  readonly endToken: number;
}

const TERMINAL = /^(?:[.!?…。]|\.{2,})$/;
const CLOSING = /^(?:["'”’»›)\]]|'')$/;
const OPENING = /^(?:["'“‘«‹„‚([#@$€£—–-]|''|``)$/;
/** Words that begin sentences and seldom follow an abbreviation inside one. */
const STARTERS = new Set(
  "The A An In On At He She It They We I You But And Or If When While After Before As For From By With This That These Those There His Her Its Their Our My Some Many Most What Who Why How Not No Yes So However Meanwhile According".split(
    " ",
  ),
);

/** Splits the tokens `first` … `end` of one paragraph into sentences. Pure, linear. */
export function splitSentences(
  tokens: readonly Token[],
  first: number,
  end: number,
  paragraph: number,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = first;
  const close = (to: number): void => {
    sentences.push({
      paragraph,
      firstToken: from,
      endToken: to,
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
    });
    from = to;
  };
  for (let i = first; i < end; i++) {
    if (!endsSentence(tokens, i, end)) continue;
    let after = i + 1;
    while (after < end && CLOSING.test(tokens[after]!.text) && isTight(tokens, after)) after++;
    if (after < end && beginsSentence(tokens, after, end)) close(after);
    i = after - 1;
  }
  if (from < end) close(end);
  return sentences;
}

function endsSentence(tokens: readonly Token[], i: number, end: number): boolean {
  const token = tokens[i]!;
  if (token.kind === "punctuation") return TERMINAL.test(token.text);
  return (
    token.text.endsWith(".") && token.text.length > 2 && i + 1 < end && STARTERS.has(tokens[i + 1]!.text)
  );
}

/** A straight mark closes when no space stands before it, and none would open the next word. */
function isTight(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]!.end === tokens[i]!.start;
}

function beginsSentence(tokens: readonly Token[], i: number, end: number): boolean {
  const token = tokens[i]!;
  if (tokens[i - 1]!.end === token.start && !OPENING.test(token.text)) return false;
  if (isCapitalized(token) || token.kind === "number") return true;
  return OPENING.test(token.text) && i + 1 < end && !/^\p{Ll}/u.test(tokens[i + 1]!.text);
}
