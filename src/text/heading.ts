import { readByline } from "./readByline";
import { readDateline } from "./readDateline";
import type { Span } from "./span";

/** Closing marks, and an agency in brackets after the stop. */
const CLOSING = /(?:\s*\([^()]{1,40}\))?[\s"'”’»)\]]*$/;
/** Words that a headline leaves out and a sentence does not. */
const SENTENCE_WORDS =
  /\b(?:the|a|an|his|her|their|its|my|our|your|he|she|it|they|we|i|was|were|had|has|have|been|would|said)\b/i;
/** A sentence that ends before the last one; initials and short abbreviations do not end one. */
const INNER_STOP = /\p{Ll}{5}[.!?]["'”’]?\s+\p{Lu}/u;
const PREPOSITIONS =
  /^(?:with|from|over|into|onto|after|than|that|about|between|against|upon|when|under|like|amid|among|during|before|without|through|toward|towards)$/;
/** Newspapers name their pages with these: `World news`. */
const SECTION_WORDS: ReadonlySet<string> = new Set(
  "and analysis art arts africa americas asia books breaking business city comment culture economy education entertainment europe exclusive feature features film foreign health home interview lifestyle local markets media middle east music national nation news opinion people politics profile region regional report review science section society special sport sports technology top travel uk us world".split(
    " ",
  ),
);

/** A short line without a stop, or with one and written as no sentence of running text is. */
export function isHeading(source: string, block: Span, next: Span | undefined): boolean {
  const length = block.end - block.start;
  if (length < 4 || length > 220 || !next) return false;
  const text = source.slice(block.start, block.end).replace(CLOSING, "");
  const words = text.split(/\s+/);
  if (words.length > 30 || !/^[\p{Lu}\p{Lo}\p{N}"'“‘«#$€£¡¿`@]/u.test(text) || /[:,]$/.test(text))
    return false;
  if (!/[.!?…]$/.test(text) || isTitleCase(words) || opensArticle(source, next)) return true;
  if (/\?$/.test(text) && words.length <= 12) return true;
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

/** The first heading, unless it is a label: the name of a page, one word in capitals, or capitals over a headline. */
export function chooseHeadline(source: string, headings: readonly Span[]): Span | null {
  const [first, second] = headings;
  if (!first) return null;
  const text = source.slice(first.start, first.end);
  const words = text.split(/\s+/);
  const capitals = text === text.toUpperCase();
  const below = second && source.slice(second.start, second.end);
  const isLabel =
    words.every((word) => SECTION_WORDS.has(word.toLowerCase())) ||
    (capitals && words.length === 1) ||
    (capitals && words.length <= 5 && below !== undefined && below !== below.toUpperCase());
  return isLabel ? (second ?? null) : first;
}
