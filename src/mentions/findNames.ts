import { type Decisions, NO_DECISIONS } from "../decisions/decisions";
import type { ParsedText } from "../text/parsedText";
import { readCapitals } from "./capitals";
import { echoCompanies } from "./echoCompanies";
import { echoNames } from "./echoNames";
import { findByPatterns } from "./findByPatterns";
import { findKnown, wordsOfName } from "./findKnown";
import { isMedium } from "./medium";
import type { Name } from "./name";
import { placeKnown } from "./placeKnown";
import type { Segment } from "./segment";
import { settleAcronyms } from "./settleAcronyms";
import { settleFounders } from "./settleFounders";
import { settleHouses } from "./settleHouses";
import { settleTypes } from "./settleTypes";
import type { NameTagger } from "./tagNames";
import { type Word, wordsOf } from "./word";

/**
 * The names of people, organizations and places in an article, in order, never overlapping: by the trained labeller, or by
 * lists and patterns alone where there is none; the reader’s decisions go before both. Linear in the length of the text.
 */
export function findNames(
  text: ParsedText,
  tagger: NameTagger | null,
  { known, ignored }: Pick<Decisions, "known" | "ignored"> = NO_DECISIONS,
): Name[] {
  const words = wordsOf(text);
  const capitals = readCapitals(text, words);
  const found = tagger
    ? settleAcronyms(
        words,
        settleHouses(
          words,
          settleFounders(words, settleTypes(text, words, tagger.tag(text, words, capitals))),
        ),
      )
    : findByPatterns(text, words, capitals);
  const isName = namesBut(words, ignored);
  const names = found.filter((segment) => !isMedium(words, segment) && isName(segment));
  const placed = placeKnown(words, names, findKnown(text, words, known).filter(isName), capitals);
  // The labeller has seen what the article tells of single words.
  return echoCompanies(words, echoNames(words, placed, tagger ? null : capitals))
    .filter(isName)
    .map((segment) => toName(text, segment));
}

/** What the reader says is no name is none, wherever it stands alone. */
function namesBut(words: readonly Word[], ignored: readonly string[]): (segment: Segment) => boolean {
  const none = new Set(ignored.map((name) => wordsOfName(name).join(" ")));
  if (none.size === 0) return () => true;
  return ({ from, to }) =>
    !none.has(
      words
        .slice(from, to)
        .map(({ spelled }) => spelled.text)
        .join(" "),
    );
}

/** With single blanks, and without marks that are not seen: a soft hyphen, a blank of no width beside a blank. */
function readable(text: string): string {
  return text.replace(/\u00ad/g, "").replace(/[\s\u200b\u2060]+/g, " ");
}

function toName({ tokens, source }: ParsedText, { from, to, type, titleFrom, known }: Segment): Name {
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  const title = titleFrom < from ? { start: tokens[titleFrom]!.start, end: tokens[from - 1]!.end } : null;
  const name = { start, end, type: type!, text: readable(source.slice(start, end)), title };
  return known ? { ...name, known } : name;
}
