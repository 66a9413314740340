import type { Article } from "../article/article";
import { type Certainty, certaintyOf } from "../article/certainty";
import { introduction, quotesBySpeaker, withMarks } from "../article/lookups";
import type { EntityType } from "../mentions/name";
import type { Quote } from "../quotes/quote";
import { byPosition, contains, overlaps, type Span } from "../text/span";
import type { Subject } from "./subject";

export type Colour = EntityType | "quotation" | "attribution";
export const COLOURS: readonly Colour[] = ["person", "organization", "place", "quotation", "attribution"];

export type Accent = "firstMention" | "speaker" | "inQuote" | "unattributed" | "guess";
export const ACCENTS: readonly Accent[] = ["firstMention", "speaker", "inQuote", "unattributed", "guess"];

export interface ColouredSpan extends Span {
  readonly colour: Colour;
  readonly accents: readonly Accent[];
}

/**
 * What to colour, in text order and never overlapping: quoted words are cut where a name or cue stands in them.
 * Only names are coloured, not “he” or “the minister”; told speech keeps the colour of the text around it.
 */
export function colouredSpans(subject: Subject, wanted: (colour: Colour) => boolean): ColouredSpan[] {
  const { article } = subject;
  const quotations = wanted("quotation") ? quotedSpans(subject) : [];
  return layOver(quotations, dropOverlaps([...names(article, wanted), ...cues(article, wanted)]));
}

function names(article: Article, wanted: (colour: Colour) => boolean): ColouredSpan[] {
  const speakers = quotesBySpeaker(article);
  const spans: ColouredSpan[] = [];
  for (const entity of article.entities) {
    if (!wanted(entity.type)) continue;
    const first = introduction(entity);
    const spoken = speakers.get(entity.id) ?? [];
    for (const mention of entity.mentions) {
      if (mention.form !== "name") continue;
      const accents: Accent[] = [];
      if (mention === first) accents.push("firstMention");
      if (spoken.some(({ source }) => source && contains(source, mention))) accents.push("speaker");
      spans.push({ start: mention.start, end: mention.end, colour: entity.type, accents });
    }
  }
  return spans;
}

function cues(article: Article, wanted: (colour: Colour) => boolean): ColouredSpan[] {
  if (!wanted("attribution")) return [];
  return article.quotes.flatMap(({ cue }) =>
    cue ? [{ start: cue.start, end: cue.end, colour: "attribution" as const, accents: [] }] : [],
  );
}

/** Which quotes want a look of their own, for readers who style them: by default they look like all others. */
const DOUBTS: { readonly [C in Certainty]: readonly Accent[] } = {
  sure: [],
  guess: ["guess"],
  unnamed: ["unattributed"],
  unknown: ["unattributed"],
};

function quotedSpans({ article, source, sureness }: Subject): ColouredSpan[] {
  const spans: ColouredSpan[] = [];
  for (const quote of article.quotes) {
    const accents = DOUBTS[certaintyOf(quote, sureness)];
    for (const span of spokenWords(quote, source))
      spans.push({ start: span.start, end: span.end, colour: "quotation", accents });
  }
  return dropOverlaps(spans);
}

function spokenWords(quote: Quote, source: string): Span[] {
  if (quote.kind === "direct") return quote.content.map((span) => withMarks(source, span));
  return quote.kind === "mixed" ? quote.content.flatMap((span) => markedWords(source, quote, span)) : [];
}

const DOUBLE_MARKED = /“[^“”]+(?:”|$)|"[^"]+(?:"|$)/gu;
/** A mark before a letter is an apostrophe. */
const SINGLE_MARKED = /‘[^‘]+?(?:’(?![\p{L}\p{N}])|$)/gu;

/** In mixed speech only the words between marks are the speaker’s own. */
function markedWords(source: string, quote: Quote, span: Span): Span[] {
  const pattern = quote.marks === "single" ? SINGLE_MARKED : DOUBLE_MARKED;
  const around = withMarks(source, span);
  const spans: Span[] = [];
  for (const match of source.slice(around.start, around.end).matchAll(pattern))
    spans.push({ start: around.start + match.index, end: around.start + match.index + match[0].length });
  return spans;
}

/** In text order; where two overlap the one that begins first stays, the longer one where they begin together. */
function dropOverlaps(spans: readonly ColouredSpan[]): ColouredSpan[] {
  const kept: ColouredSpan[] = [];
  for (const span of [...spans].sort(byPosition)) {
    const last = kept.at(-1);
    if (!last || !overlaps(last, span)) kept.push(span);
  }
  return kept;
}

/** Cuts the `upper` spans out of the `lower` ones and marks them as standing inside; both in order, linear. */
function layOver(lower: readonly ColouredSpan[], upper: readonly ColouredSpan[]): ColouredSpan[] {
  const result: ColouredSpan[] = [];
  let next = 0;
  let from = 0;
  for (const base of lower) {
    from = Math.max(from, base.start);
    while (next < upper.length && upper[next]!.start < base.end) {
      const top = upper[next++]!;
      if (from < top.start) result.push({ ...base, start: from, end: top.start });
      result.push(top.end > base.start ? { ...top, accents: [...top.accents, "inQuote"] } : top);
      from = Math.max(from, top.end);
    }
    if (from < base.end) result.push({ ...base, start: from });
  }
  return result.concat(upper.slice(next));
}
