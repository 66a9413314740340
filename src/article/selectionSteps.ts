import { splitParagraphs } from "../text/paragraph";
import { splitSentences } from "../text/sentence";
import { contains, type Span, touches } from "../text/span";
import { tokenize } from "../text/tokenize";
import type { Article } from "./article";
import { mentionAt, quoteAt, quoteExtent, withMarks } from "./lookups";

/** What a growing selection takes in, each step longer than the one before: word, name, quote, sentence, paragraph, article. */
export function selectionSteps(article: Article, source: string, offset: number): Span[] {
  const paragraph = splitParagraphs(source).find((span) => touches(span, offset));
  const steps = [
    ...(paragraph ? wordAndSentence(source, paragraph, offset) : []),
    ...(paragraph ? [paragraph] : []),
    ...namesAndQuotes(article, source, offset),
    { start: 0, end: source.length },
  ];
  return nested(steps);
}

function namesAndQuotes(article: Article, source: string, offset: number): Span[] {
  const named = mentionAt(article, offset);
  const quote = quoteAt(article, offset);
  const part = quote?.content.find((span) => touches(span, offset));
  const spans: Span[] = named ? [named.mention] : [];
  if (quote && part) spans.push(part, withMarks(source, part), quoteExtent(quote));
  return spans;
}

function wordAndSentence(source: string, paragraph: Span, offset: number): Span[] {
  const tokens = tokenize(source.slice(paragraph.start, paragraph.end));
  const sentences = splitSentences(tokens, 0, tokens.length, 0);
  const inside = offset - paragraph.start;
  const here = (spans: readonly Span[]): Span[] => {
    const found =
      spans.find((span) => inside < span.end && touches(span, inside)) ??
      spans.findLast((span) => touches(span, inside));
    return found ? [{ start: found.start + paragraph.start, end: found.end + paragraph.start }] : [];
  };
  return [...here(tokens), ...here(sentences)];
}

/** Shortest first; a span that does not take in the one before it is left out. */
function nested(spans: readonly Span[]): Span[] {
  const steps: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = steps.at(-1);
    const grows = !last || end - start > last.end - last.start;
    if (grows && (!last || contains({ start, end }, last))) steps.push({ start, end });
  }
  return steps;
}
