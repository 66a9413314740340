import type { Span } from "./span";
import { isCapitalized, type Token } from "./token";

/** A sentence without the white space around it; token indices are half-open like spans. */
export interface Sentence extends Span {
  /** Index of the paragraph that holds it. */
  readonly paragraph: number;
  readonly firstToken: number;
  readonly endToken: number;
}

const TERMINAL = new Set([".", "!", "?", "…"]);
const CLOSING = new Set(["'", '"', "”", "’", "»", "›", ")", "]", "''"]);
/** Closing marks that never open anything: a space may stand before them. */
const ONLY_CLOSING = new Set(["”", ")", "]"]);
const OPENING = new Set([..."'\"“‘«‹„‚([#@$€£—–-•", "''", "``"]);
/** Words that begin sentences and seldom follow an abbreviation inside one. */
const STARTERS = new Set(
  (
    "The A An In On At He She It They We I You But And Or If When While After Before As For From By With This That These Those There His Her Its " +
    "Their Our My Some Many Most What Who Why How Not No Yes So Then However Meanwhile According Although Because Since Both Also"
  ).split(" "),
);

/** What goes on behind `9 p.m.`: days, months and times of places. */
const GOES_ON_WITH_HOUR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|[A-Z][a-z]{2,3}\.|Eastern|Central|Mountain|Pacific|Atlantic|Greenwich|Local)$/;

/** Splits the tokens `first` … `end` of one paragraph into sentences, one of which begins at `edge` if a token does. Pure, linear. */
export function splitSentences(
  tokens: readonly Token[],
  first: number,
  end: number,
  paragraph: number,
  edge: number | null = null,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = first;
  const close = (to: number): void => {
    const [start, stop] = [tokens[from]!.start, tokens[to - 1]!.end];
    sentences.push({ paragraph, firstToken: from, endToken: to, start, end: stop });
    from = to;
  };
  for (let i = first; i < end; i++) {
    if (i > first && tokens[i]!.start === edge) close(i);
    if (!endsSentence(tokens, i, from, end)) continue;
    let after = i + 1;
    while (after < end && closesSentence(tokens, after)) after++;
    if (after < end && beginsSentence(tokens, after, end)) close(after);
    i = after - 1;
  }
  if (from < end) close(end);
  return sentences;
}

/** May a sentence that begins at `from` end with token `i`? */
function endsSentence(tokens: readonly Token[], i: number, from: number, end: number): boolean {
  const { kind, text } = tokens[i]!;
  if (kind === "punctuation") {
    if (!TERMINAL.has(text) && !text.startsWith("..")) return false;
    // `1. Open the gate.`: the stop of a list number
    return !(text === "." && i === from + 1 && tokens[from]!.kind === "number");
  }
  if (kind !== "word" || !text.endsWith(".") || i + 1 >= end) return false;
  return STARTERS.has(tokens[i + 1]!.text) || endsWithHour(tokens, i);
}

/** `until 9 p.m. Police said`, not `at 9 p.m. Monday`, `9 p.m. GMT`, `9 p.m. London time` nor `the 9 p.m. News` */
function endsWithHour(tokens: readonly Token[], i: number): boolean {
  if (!/^[ap]\.m\.$/.test(tokens[i]!.text) || tokens[i - 1]?.kind !== "number") return false;
  const next = tokens[i + 1]!.text;
  const goesOn = GOES_ON_WITH_HOUR.test(next) || tokens[i + 2]?.text === "time";
  return (
    /^\p{Lu}\p{Ll}/u.test(next) &&
    !goesOn &&
    !/^(?:an?|the|its|their|her|his)$/i.test(tokens[i - 2]?.text ?? "")
  );
}

/** A straight mark closes when no space stands before it; with one it would open the next sentence. */
function closesSentence(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i]!;
  return CLOSING.has(text) && (isTight(tokens, i) || ONLY_CLOSING.has(text));
}

function isTight(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]!.end === tokens[i]!.start;
}

function beginsSentence(tokens: readonly Token[], i: number, end: number): boolean {
  const token = tokens[i]!;
  if (OPENING.has(token.text)) return i + 1 < end && !/^\p{Ll}/u.test(tokens[i + 1]!.text);
  if (isTight(tokens, i)) return isForgottenSpace(tokens, i);
  return isCapitalized(token) || token.kind === "number" || /^[@\p{Lo}]/u.test(token.text);
}

/** `the city.The mayor`: a lower-case word, a stop, and a capitalized word without a space. */
function isForgottenSpace(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 2];
  return (
    tokens[i - 1]!.text === "." && /^\p{Ll}{2}/u.test(before?.text ?? "") && STARTERS.has(tokens[i]!.text)
  );
}
