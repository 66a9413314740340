import type { ParsedText } from "../text/parsedText";
import { contains } from "../text/span";
import type { Token } from "../text/token";
import type { Segment } from "./segment";
import { isRoleModifier, isRoleNoun } from "./titleWords";

/**
 * The names that the model found, corrected where patterns are certain: `Islamic Republic of Iran` is one place, the body in
 * `Uzbek National Security Adviser` is part of an office, a
 * listed body that the model passes over is one, a place that ends as bodies do is a body. Titles are those of the patterns.
 * In order, never overlapping.
 */
export function joinNames(
  { tokens, layout }: ParsedText,
  tagged: readonly Segment[],
  patterns: readonly Segment[],
): Segment[] {
  const byStart = new Map(patterns.map((pattern) => [pattern.from, pattern]));
  const isDateline = ({ type, from }: Segment): boolean =>
    type === "place" && layout.dateline !== null && contains(layout.dateline, tokens[from]!);
  const certain = patterns.filter(
    (pattern) => isStatePhrase(tokens, pattern) || isListedBody(pattern) || isDateline(pattern),
  );
  const joined: Segment[] = [];
  let next = 0;
  for (const segment of tagged) {
    for (; next < certain.length && certain[next]!.from < segment.to; next++) {
      if (isStatePhrase(tokens, certain[next]!) || certain[next]!.to <= segment.from)
        joined.push(certain[next]!);
    }
    if ((joined.at(-1)?.to ?? 0) > segment.from || isInsideTitle(tokens, segment)) continue;
    const pattern = byStart.get(segment.from);
    const type = isBodyByHead(segment, pattern) ? "organization" : segment.type;
    joined.push({ ...segment, type, titleFrom: pattern?.titleFrom ?? segment.from });
  }
  return joined.concat(certain.slice(next));
}

/** A place with `of` inside; patterns find those by the form of state. */
function isStatePhrase(tokens: readonly Token[], { type, from, to }: Segment): boolean {
  return type === "place" && to - from >= 3 && tokens.slice(from, to).some(({ text }) => text === "of");
}

/** `FIFA`, `Google`: a name of one word that is on the list of bodies and nothing else. */
function isListedBody({ type, from, to, strength }: Segment): boolean {
  return type === "organization" && to - from === 1 && strength >= 3;
}

/** `Elm Street Capital`: a place to the model, a body by its last word. */
function isBodyByHead(segment: Segment, pattern: Segment | undefined): boolean {
  const same = pattern?.to === segment.to && pattern.to - pattern.from > 1;
  return same && segment.type === "place" && pattern.type === "organization" && pattern.strength >= 3;
}

/** A body that ends in a word of offices right before the office. */
function isInsideTitle(tokens: readonly Token[], { type, to }: Segment): boolean {
  const next = tokens[to];
  return type === "organization" && next !== undefined && isRoleNoun(next) && isRoleModifier(tokens[to - 1]!);
}
