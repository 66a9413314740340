import type { Reading } from "../src/quotes/reading";
import type { GoldAttribution, Pair } from "./corpus";
import type { QuoteArticle } from "./quoteArticle";

const ROLES = ["source", "cue", "content"] as const;

/**
 * The gold label of each token as index of `bioLabels(QUOTE_ROLES)`. Where attributions share words, content goes before
 * source and source before cue.
 */
export function roleLabels({ reading, gold }: QuoteArticle): Uint8Array {
  const labels = new Uint8Array(reading.text.tokens.length);
  for (const role of ["cue", "source", "content"] as const)
    for (const attribution of gold.attributions)
      for (const span of attribution[role] ?? []) paint(reading, span, 1 + 2 * ROLES.indexOf(role), labels);
  // what another span has cut into begins anew, and so does every paragraph
  const opens = new Set(reading.text.paragraphs.map(({ firstToken }) => firstToken));
  labels.forEach((label, i) => {
    const goesOn = label > 0 && label % 2 === 0;
    const before = opens.has(i) ? 0 : (labels[i - 1] ?? 0);
    if (goesOn && before !== label && before !== label - 1) labels[i] = label - 1;
  });
  return labels;
}

function paint({ text }: Reading, [start, end]: Pair, begin: number, labels: Uint8Array): void {
  tokensIn(text.tokens, [start, end]).forEach((token, i) => {
    labels[token] = i === 0 ? begin : begin + 1;
  });
}

/** The tokens that share a character with a span. */
export function tokensIn(
  tokens: readonly { readonly start: number; readonly end: number }[],
  [start, end]: Pair,
): number[] {
  const found: number[] = [];
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < tokens.length && tokens[i]!.start < end; i++) found.push(i);
  return found;
}

/** For each token the attribution whose content it is. */
export function contentOwners({ reading, gold }: QuoteArticle): (GoldAttribution | null)[] {
  const owners = new Array<GoldAttribution | null>(reading.text.tokens.length).fill(null);
  for (const attribution of gold.attributions)
    for (const span of attribution.content)
      for (const token of tokensIn(reading.text.tokens, span)) owners[token] ??= attribution;
  return owners;
}
