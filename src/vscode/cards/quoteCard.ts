import type { Elsewhere } from "../../archive/archive";
import {
  introduction,
  quoteAfter,
  quoteBefore,
  quoteExtent,
  quoteStart,
  quotesBy,
  quoteWords,
  speakerOf,
} from "../../article/lookups";
import { isDecided } from "../../quotes/assignSpeakers";
import type { Quote } from "../../quotes/quote";
import { countWords } from "../../text/countWords";
import { spanText } from "../../text/span";
import { COMMANDS } from "../commandIds";
import { speakerName, sureWords } from "../speakerLabel";
import { type Card, count, dotted, type Line, link, type Piece, shorten, strong } from "./card";
import { elsewhereLines } from "./elsewhereLines";
import { explanation } from "./explanation";
import { goToQuote, type Page } from "./page";
import { quoteLines } from "./quoteLines";

/** A reader sees this much at a glance. */
const LINES = 10;

/** Who said the words, how sure that is and why, who else has them and what else they say, in at most ten lines. */
export function quoteCard(page: Page, quote: Quote, elsewhere?: Elsewhere): Card {
  const own = { article: page.uri, quote: quote.id };
  const words = quoteWords(page.source, quote);
  const lines = [
    headLine(page, quote),
    ...evidenceLines(page, quote),
    ...(elsewhere ? elsewhereLines(own, words, elsewhere) : []),
    ...otherLines(page, quote),
  ];
  return [...lines.slice(0, LINES - 1), actions(page, quote)];
}

function headLine(page: Page, quote: Quote): Line {
  const words = count(countWords(quoteWords(page.source, quote)), "word");
  const speaker = shorten(speakerName(page, quote), 100) || "No speaker found for this quote";
  const sure = sureWords(page, quote);
  return dotted([strong(speaker), `${quote.kind} quote`, words, ...(sure ? [sure] : [])]);
}

function evidenceLines(page: Page, quote: Quote): Line[] {
  const lines: Line[] = [];
  const found = [sourceWords(page, quote), cueWords(page, quote)].filter((words) => words !== "");
  if (found.length > 0) lines.push([found.join(", ")]);
  const isUnnamed = quote.source && !quote.speaker && !isDecided(quote);
  const why = isUnnamed ? "the article does not name the source" : explanation(quote);
  if (why) lines.push([shorten(why, 120)]);
  return lines;
}

/** The card’s first line has the words of a source that is not named already. */
function sourceWords(page: Page, quote: Quote): string {
  if (!quote.source) return "";
  const place = quote.source.start < quoteExtent(quote).start ? "before" : "after";
  const words = quote.speaker ? ` “${shorten(spanText(page.source, quote.source), 60)}”` : "";
  return `source${words} ${place} the quote`;
}

function cueWords(page: Page, quote: Quote): string {
  if (!quote.cue) return "";
  const cue = shorten(spanText(page.source, quote.cue), 40);
  return `reporting ${cue.includes(" ") ? "words" : "verb"} “${cue}”`;
}

function otherLines(page: Page, quote: Quote): Line[] {
  const speaker = speakerOf(page.article, quote);
  const others = speaker ? quotesBy(page.article, speaker).filter((other) => other !== quote) : [];
  const named = speaker && introduction(speaker);
  if (!named || others.length === 0) return [];
  const label = `${count(others.length, "other quote")} of this speaker`;
  return [[link(label, COMMANDS.showQuotes, page.uri, named.start)], ...quoteLines(page, others)];
}

function actions(page: Page, quote: Quote): Line {
  const start = quoteStart(page.source, quote);
  const pieces: Piece[] = [];
  const previous = quoteBefore(page.article, page.source, start);
  const next = quoteAfter(page.article, page.source, start);
  if (previous && previous !== quote) pieces.push(goToQuote(page, "Previous quote", previous));
  if (next && next !== quote) pieces.push(goToQuote(page, "Next quote", next));
  pieces.push(link("Copy with attribution", COMMANDS.copyQuote, page.uri, start));
  if (quote.speaker) pieces.push(link("Correct…", COMMANDS.correct, page.uri, start));
  else pieces.push(link("Assign Speaker…", COMMANDS.assignSpeaker, page.uri, start));
  return dotted(pieces);
}
