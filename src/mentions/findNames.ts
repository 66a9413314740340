import type { ParsedText } from "../text/parsedText";
import { readCapitals } from "./capitals";
import { echoNames } from "./echoNames";
import { findByPatterns } from "./findByPatterns";
import { isMedium } from "./medium";
import type { Name } from "./name";
import type { Segment } from "./segment";
import { settleTypes } from "./settleTypes";
import type { NameTagger } from "./tagNames";
import { readWords } from "./word";

/**
 * The names of people, organizations and places in an article, in order, never overlapping: by the trained labeller, or by
 * lists and patterns alone where there is none. Linear in the length of the text.
 */
export function findNames(text: ParsedText, tagger: NameTagger | null): Name[] {
  const words = readWords(text.tokens);
  const capitals = readCapitals(text, words);
  const found = tagger
    ? settleTypes(text, words, tagger.tag(text, words, capitals))
    : findByPatterns(text, words, capitals);
  const names = found.filter((segment) => !isMedium(words, segment));
  // The labeller has seen what the article tells of single words.
  return echoNames(words, names, tagger ? null : capitals).map((segment) => toName(text, segment));
}

function toName({ tokens, source }: ParsedText, { from, to, type, titleFrom }: Segment): Name {
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  const title = titleFrom < from ? { start: tokens[titleFrom]!.start, end: tokens[from - 1]!.end } : null;
  return { start, end, type: type!, text: source.slice(start, end).replace(/\s+/g, " "), title };
}
