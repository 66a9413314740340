import { NAME_PARTICLES } from "../lexicon/nameWords";
import type { ParsedText } from "../text/parsedText";
import type { Token } from "../text/token";
import { NONE } from "./capitals";

/** Token indices, half-open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The longest stretches of capitalised words of one sentence; name particles and `&` may stand inside. */
export function findRuns(text: ParsedText, capitals: Uint8Array): Run[] {
  const runs: Run[] = [];
  for (const { firstToken, endToken } of text.sentences) {
    for (let i = firstToken; i < endToken; i++) {
      if (capitals[i] === NONE) continue;
      const to = runEnd(text.tokens, capitals, i, endToken);
      runs.push({ from: i, to });
      i = to - 1;
    }
  }
  return runs;
}

function runEnd(tokens: readonly Token[], capitals: Uint8Array, from: number, sentenceEnd: number): number {
  let end = from + 1;
  for (let at = end; at < sentenceEnd && isOneSpace(tokens[at - 1]!, tokens[at]!); at++) {
    if (capitals[at] !== NONE) end = at + 1;
    else if (!joins(tokens, at) || at - end >= 2) break;
  }
  return end;
}

/** Particles, `&`, and the `of` of `Secretary of State`. */
function joins(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  return text === "&" || NAME_PARTICLES.has(text) || (text === "of" && tokens[at + 1]?.text === "State");
}

/** Next to each other in a line, or where a line was wrapped. */
function isOneSpace(a: Token, b: Token): boolean {
  return b.start - a.end <= 2;
}
