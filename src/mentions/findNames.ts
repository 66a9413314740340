import type { ParsedText } from "../text/parsedText";
import { echoNames } from "./echoNames";
import { findByPatterns } from "./findByPatterns";
import { isMedium } from "./medium";
import type { Name } from "./name";
import type { Segment } from "./segment";

/** The names of people, organizations and places in an article, in order, never overlapping. Linear in the length of the text. */
export function findNames(text: ParsedText): Name[] {
  const { tokens } = text;
  const segments = findByPatterns(text).filter((segment) => !isMedium(tokens, segment));
  return echoNames(tokens, segments).map((segment) => toName(text, segment));
}

function toName({ tokens, source }: ParsedText, { from, to, type, titleFrom }: Segment): Name {
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  const title = titleFrom < from ? { start: tokens[titleFrom]!.start, end: tokens[from - 1]!.end } : null;
  return { start, end, type: type!, text: source.slice(start, end).replace(/\s+/g, " "), title };
}
