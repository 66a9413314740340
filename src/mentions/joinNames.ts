import type { ParsedText } from "../text/parsedText";
import { contains } from "../text/span";
import type { Token } from "../text/token";
import { isCalledBody } from "./judgeType";
import type { Segment } from "./segment";
import { isRoleModifier, isRoleNoun } from "./titleWords";

/** Strength of a name whose type the text itself tells. */
const TOLD = 5;

/**
 * The names that the model found, where patterns are certain corrected, and with those that it passed over. Titles are those
 * of the patterns. In order, never overlapping.
 */
export function joinNames(
  text: ParsedText,
  tagged: readonly Segment[],
  patterns: readonly Segment[],
): Segment[] {
  const { tokens } = text;
  const byStart = new Map(patterns.map((pattern) => [pattern.from, pattern]));
  const states = patterns.filter((pattern) => isStatePhrase(tokens, pattern));
  const corrected = tagged
    .filter((segment) => !isInsideTitle(tokens, segment))
    .map((segment) => correct(text, segment, byStart.get(segment.from)));
  const missed = patterns
    .filter((pattern) => isListedBody(pattern) || isTold(text, pattern))
    .map((pattern) => correct(text, pattern, pattern));
  return [corrected, missed].reduce((names, more) => withGapsFilled(tokens, names, more), states);
}

/** Adds the segments that overlap none that is there; all in order. */
function withGapsFilled(
  tokens: readonly Token[],
  names: readonly Segment[],
  more: readonly Segment[],
): Segment[] {
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of names) taken.fill(1, from, to);
  const free = more.filter(({ from, to }) => !taken.subarray(from, to).includes(1));
  return [...names, ...free].sort((a, b) => a.from - b.from);
}

function correct(text: ParsedText, segment: Segment, pattern: Segment | undefined): Segment {
  const named = { ...segment, titleFrom: pattern?.titleFrom ?? segment.from };
  if (isAuthor(text, segment)) return { ...named, type: "person", strength: TOLD };
  if (isToldBody(text.tokens, segment)) return { ...named, type: "organization", strength: TOLD };
  return isBodyByHead(segment, pattern) ? { ...named, type: "organization" } : named;
}

/** `Islamic Republic of Iran`: a place with `of` inside; patterns find those by the form of state. */
function isStatePhrase(tokens: readonly Token[], { type, from, to }: Segment): boolean {
  return type === "place" && to - from >= 3 && tokens.slice(from, to).some(({ text }) => text === "of");
}

/** `FIFA`, `Google`: a name of one word that is on the list of bodies and nothing else. */
function isListedBody({ type, from, to, strength }: Segment): boolean {
  return type === "organization" && to - from === 1 && strength >= 3;
}

/** By the furniture of the article or the words around it. */
function isTold(text: ParsedText, pattern: Segment): boolean {
  return isDateline(text, pattern) || isAuthor(text, pattern) || isToldBody(text.tokens, pattern);
}

/** In the byline. */
function isAuthor({ tokens, layout }: ParsedText, { from }: Segment): boolean {
  return layout.byline !== null && contains(layout.byline, tokens[from]!);
}

function isDateline({ tokens, layout }: ParsedText, { type, from }: Segment): boolean {
  return type === "place" && layout.dateline !== null && contains(layout.dateline, tokens[from]!);
}

/** `Marlin Terminals, the company that …`. */
function isToldBody(tokens: readonly Token[], { to }: Segment): boolean {
  return tokens[to]?.text === "," && to + 1 < tokens.length && isCalledBody(tokens, to + 1);
}

/** `Elm Street Capital`: a place to the model, a body by its last word. */
function isBodyByHead(segment: Segment, pattern: Segment | undefined): boolean {
  const same = pattern?.to === segment.to && pattern.to - pattern.from > 1;
  return same && segment.type === "place" && pattern.type === "organization" && pattern.strength >= 3;
}

/** The body in `Kenyan Deputy Trade Adviser`: it ends in a word of offices right before the office, or in the office. */
function isInsideTitle(tokens: readonly Token[], { type, from, to }: Segment): boolean {
  const isOffice = (i: number): boolean =>
    i > from && i < tokens.length && isRoleNoun(tokens[i]!) && isRoleModifier(tokens[i - 1]!);
  return type === "organization" && (isOffice(to) || isOffice(to - 1));
}
