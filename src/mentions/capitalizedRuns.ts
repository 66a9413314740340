import type { ParsedText } from "../text/parsedText";
import type { Token } from "../text/token";
import { NONE } from "./capitals";
import type { Word } from "./word";
import { PARTICLE } from "./wordLists";

/** Token indices, half-open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The longest stretches of capitalised words of one sentence; name particles and `&` may stand inside. */
export function findRuns(text: ParsedText, words: readonly Word[], capitals: Uint8Array): Run[] {
  const runs: Run[] = [];
  for (const { firstToken, endToken } of text.sentences) {
    for (let i = firstToken; i < endToken; i++) {
      if (capitals[i] === NONE) continue;
      const to = runEnd(text.tokens, words, capitals, i, endToken);
      runs.push({ from: i, to });
      i = to - 1;
    }
  }
  return runs;
}

function runEnd(
  tokens: readonly Token[],
  words: readonly Word[],
  capitals: Uint8Array,
  from: number,
  sentenceEnd: number,
): number {
  let end = from + 1;
  for (let at = end; at < sentenceEnd && isOneSpace(tokens[at - 1]!, tokens[at]!); at++) {
    if (capitals[at] !== NONE) end = at + 1;
    else if (!joins(words, at) || at - end >= 2) break;
  }
  return end;
}

/** Particles, `&`, and the `of` of `Secretary of State`. */
function joins(words: readonly Word[], at: number): boolean {
  const { text, lists } = words[at]!;
  return text === "&" || (lists & PARTICLE) !== 0 || (text === "of" && words[at + 1]?.text === "State");
}

/** Next to each other in a line, or where a line was wrapped. */
function isOneSpace(a: Token, b: Token): boolean {
  return b.start - a.end <= 2;
}
