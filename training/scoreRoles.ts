import { byPosition, type Span } from "../src/text/span";
import type { Attributed } from "./attributed";
import { addCount, type Tally } from "./count";
import type { QuotedText } from "./quotedText";
import { wordCount, wordsIn } from "./words";

/**
 * Sources, cues and contents as spans on their own, exact by their words: the measure of CofeNet (Wang et al. 2022).
 * Spans of one attribution with nothing but white space between them count as one.
 */
export function scoreRoles(
  text: QuotedText,
  wanted: readonly Attributed[],
  found: readonly Attributed[],
  tally: Tally,
): void {
  for (const role of ["source", "cue", "content"] as const) {
    const gold = pooled(
      text,
      wanted.map((one) => one[role]),
    );
    const predicted = pooled(
      text,
      found.map((one) => one[role]),
    );
    const right = [...predicted].filter((span) => gold.has(span)).length;
    const counts = { predicted: predicted.size, gold: gold.size, rightPredicted: right, rightGold: right };
    addCount(tally, `${role} spans`, counts);
  }
}

function pooled(text: QuotedText, lists: readonly (readonly Span[])[]): Set<string> {
  return new Set(lists.flatMap((spans) => joined(text.text, spans).flatMap((span) => keyOf(text, span))));
}

function joined(text: string, spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted(byPosition)) {
    const last = result.at(-1);
    if (last && text.slice(last.end, span.start).trim() === "")
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}

/** The words of a span; its characters where it holds no word; nothing where it holds white space alone. */
function keyOf({ text, words }: QuotedText, { start, end }: Span): string[] {
  const range = wordsIn(words, { start, end });
  if (wordCount(range) > 0) return [`words ${range.first} ${range.end}`];
  const trimmed = text.slice(start, end).trim();
  return trimmed === "" ? [] : [`characters ${start + text.slice(start, end).indexOf(trimmed)} ${trimmed}`];
}
