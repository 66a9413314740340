import { findCalendarDate } from "./calendarDate";
import type { Byline, Dateline, Layout } from "./layout";
import { readByline } from "./readByline";
import { readDateline } from "./readDateline";
import type { Span } from "./span";

/** Furniture stands at the top: no more than this many paragraphs are looked at. */
const HEAD = 12;
/** A summary or a caption may run before the paragraph with the dateline. */
const RUNNING_BEFORE_DATELINE = 2;
const CLOSING = /[\s"'”’»)\]]+$/;
/** Words that a headline leaves out and a sentence does not. */
const SENTENCE_WORDS =
  /\b(?:the|a|an|his|her|their|its|my|our|your|he|she|it|they|we|i|was|were|had|has|have|been|would|said)\b/i;
/** A sentence that ends before the last one; initials and short abbreviations do not end one. */
const INNER_STOP = /\p{Ll}{5}[.!?]["'”’]?\s+\p{Lu}/u;
const PREPOSITIONS =
  /^(?:with|from|over|into|onto|after|than|that|about|between|against|upon|when|under|like|amid|among|during|before|without|through|toward|towards)$/;

/** Headline, byline and dateline of an article, from its first paragraphs. */
export function readLayout(source: string, paragraphs: readonly Span[]): Layout {
  const headings: Span[] = [];
  let byline: Byline | null = null;
  let dateline: Dateline | null = null;
  let running = 0;
  const head = paragraphs.slice(0, HEAD).flatMap((paragraph) => splitFurniture(source, paragraph));
  for (const [index, block] of head.entries()) {
    if (isMetadata(source, block)) continue;
    dateline = readDateline(source, block);
    if (dateline) break;
    const line: Byline | null = running === 0 && !byline ? readByline(source, block) : null;
    if (line) byline = line;
    else if (running === 0 && isHeading(source, block, head[index + 1])) headings.push(block);
    else if (++running > RUNNING_BEFORE_DATELINE) break;
  }
  const hasBody = running > 0 || dateline !== null;
  return { headline: hasBody ? chooseHeadline(source, headings) : null, byline, dateline };
}

/** Wrapped copy joins headline and byline into one paragraph: cut before and after a byline. */
function splitFurniture(source: string, paragraph: Span): Span[] {
  if (paragraph.end - paragraph.start > 600) return [paragraph];
  const text = source.slice(paragraph.start, paragraph.end);
  const line = /^[ \t]*by:? .*$/im.exec(text);
  if (!line || line[0].length === text.length) return [paragraph];
  const byline = { start: paragraph.start + line.index, end: paragraph.start + line.index + line[0].length };
  if (!readByline(source, byline)) return [paragraph];
  return [{ start: paragraph.start, end: byline.start }, byline, { start: byline.end, end: paragraph.end }]
    .map((span) => trim(source, span))
    .filter((span) => span.start < span.end);
}

function trim(source: string, { start, end }: Span): Span {
  const text = source.slice(start, end);
  return { start: end - text.trimStart().length, end: start + text.trimEnd().length };
}

/** Date lines, section labels, addresses, captions: neither headline nor running text. */
function isMetadata(source: string, block: Span): boolean {
  const text = source.slice(block.start, Math.min(block.end, block.start + 200));
  if (
    /^(?:copyright\b|©|\(c\) )/i.test(text) ||
    /\b(?:photo|image|picture|credit): ?\S[^:]{0,60}$/i.test(text)
  )
    return true;
  if (block.end - block.start > 120) return false;
  if (/^(?:https?:\/\/|www\.)\S+$/.test(text) || !/\p{L}{2}/u.test(text)) return true;
  if (
    /^(?:published|updated|posted|last (?:updated|modified)|image|photo|picture|file photo|source|section|share|date|category|tags?|url|link)\b ?(?:on|by|at|:|-)/i.test(
      text,
    )
  )
    return true;
  if (/^(?:[\p{L}-]+ ){0,3}(?:reporters?|writers?|correspondents?|editors?|columnists?)$/iu.test(text))
    return true;
  if (/^\d{1,3} min(?:ute)?s? read$/i.test(text)) return true;
  const date = findCalendarDate(text);
  if (!date) return false;
  const rest = text.slice(0, date.start) + text.slice(date.end);
  return !/\p{L}{2}/u.test(
    rest.replace(
      /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:[ap]\.?m\.?|at|on|date|[A-Z]{2,4})\b/gi,
      "",
    ),
  );
}

/** A short line without a stop, or with one and written as no sentence of running text is. */
function isHeading(source: string, block: Span, next: Span | undefined): boolean {
  const length = block.end - block.start;
  if (length < 4 || length > 220 || !next) return false;
  const text = source.slice(block.start, block.end).replace(CLOSING, "");
  const words = text.split(/\s+/);
  if (words.length > 30 || !/^[\p{Lu}\p{Lo}\p{N}"'“‘«#$€£¡¿`@]/u.test(text) || /[:,]$/.test(text))
    return false;
  if (!/[.!?…]$/.test(text) || isTitleCase(words) || opensArticle(source, next)) return true;
  return words.length <= 16 && !SENTENCE_WORDS.test(text) && !INNER_STOP.test(text);
}

/** What follows is where an article begins, so what stands above it is its headline, be it a full sentence. */
function opensArticle(source: string, next: Span): boolean {
  return readDateline(source, next) !== null || readByline(source, next) !== null;
}

/** Every word of four letters or more begins with a capital, but for prepositions. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => /\p{L}{4}/u.test(word));
  return long.length >= 2 && long.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word) || PREPOSITIONS.test(word));
}

/** The first heading, unless it is a kicker: a label over the headline. */
function chooseHeadline(source: string, headings: readonly Span[]): Span | null {
  const [first, second] = headings;
  if (!first || !second) return first ?? null;
  const text = source.slice(first.start, first.end);
  const below = source.slice(second.start, second.end);
  const words = text.split(/\s+/).length;
  const isLabel = words <= 3 || (words <= 5 && text === text.toUpperCase() && below !== below.toUpperCase());
  return isLabel && below.split(/\s+/).length > words + 1 ? second : first;
}
