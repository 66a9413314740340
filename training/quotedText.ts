import type { Span } from "../src/text/span";
import type { GoldAttribution, Pair } from "./corpus";
import { findQuotedRegions, type QuotedRegion } from "./quotedRegions";
import { indices, readWords, type WordRange, wordsIn } from "./words";

/** A text prepared for scoring its quotes. */
export interface QuotedText {
  readonly text: string;
  readonly words: readonly Span[];
  /** For each word: the number of its paragraph, and whether it stands in quotation marks. */
  readonly paragraph: readonly number[];
  readonly quoted: readonly boolean[];
  readonly regions: readonly QuotedRegion[];
}

export function readQuotedText(text: string): QuotedText {
  const words = readWords(text);
  const regions = findQuotedRegions(text);
  const quoted = words.map(() => false);
  for (const { inner } of regions) for (const i of indices(wordsIn(words, inner))) quoted[i] = true;
  let last = 0;
  const paragraph = words.map(({ start }, i) => {
    if (i > 0 && text.slice(words[i - 1]!.end, start).includes("\n")) last++;
    return last;
  });
  return { text, words, paragraph, quoted, regions };
}

/** The words of some spans as maximal runs inside one paragraph: however a quote was cut, its pieces compare. */
export function piecesOf({ words, paragraph }: QuotedText, spans: readonly Span[]): WordRange[] {
  const all = new Set(spans.flatMap((span) => indices(wordsIn(words, span))));
  const pieces: WordRange[] = [];
  for (const i of [...all].sort((a, b) => a - b)) {
    const last = pieces.at(-1);
    if (last?.end === i && paragraph[i] === paragraph[i - 1])
      pieces[pieces.length - 1] = { ...last, end: i + 1 };
    else pieces.push({ first: i, end: i + 1 });
  }
  return pieces;
}

/** direct: every word in quotation marks; indirect: none; told from the text for both sides alike. */
export function kindOf(text: QuotedText, pieces: readonly WordRange[]): GoldAttribution["kind"] & string {
  const marked = pieces.flatMap(indices).map((i) => text.quoted[i]!);
  if (!marked.includes(true)) return "indirect";
  return marked.includes(false) ? "mixed" : "direct";
}

export function toSpans(pairs: readonly Pair[] | null | undefined): Span[] {
  return (pairs ?? []).map(([start, end]) => ({ start, end }));
}
