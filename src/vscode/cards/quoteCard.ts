import {
  quoteAfter,
  quoteBefore,
  quoteExtent,
  quoteStart,
  quoteWords,
  speakerOf,
} from "../../article/lookups";
import type { Quote } from "../../quotes/quote";
import { countWords } from "../../text/countWords";
import { spanText } from "../../text/span";
import { COMMANDS } from "../commandIds";
import { type Card, count, dotted, type Line, link, type Piece, shorten, strong } from "./card";
import { explanation } from "./explanation";
import { goToQuote, type Page } from "./page";

/** A speaker less sure than this is called a guess. */
const SURE = 0.5;

/** Who said the words, how it is told, and why Copydesk thinks so. */
export function quoteCard(page: Page, quote: Quote): Card {
  return [headLine(page, quote), ...evidenceLines(page, quote), actions(page, quote)];
}

function headLine(page: Page, quote: Quote): Line {
  const words = count(countWords(quoteWords(page.source, quote)), "word");
  const speaker = speakerOf(page.article, quote);
  const guess = speaker && quote.confidence < SURE ? ["a guess"] : [];
  return dotted([strong(speakerName(page, quote)), `${quote.kind} quote`, words, ...guess]);
}

/** The speaker’s name, or the words of a source that the article does not name. */
function speakerName(page: Page, quote: Quote): string {
  const speaker = speakerOf(page.article, quote);
  if (speaker) return shorten(speaker.name, 100);
  if (quote.source) return shorten(spanText(page.source, quote.source), 100);
  return "No speaker found for this quote";
}

function evidenceLines(page: Page, quote: Quote): Line[] {
  const lines: Line[] = [];
  const found = [sourceWords(page, quote), cueWords(page, quote)].filter((words) => words !== "");
  if (found.length > 0) lines.push([found.join(", ")]);
  const why = quote.source && !quote.speaker ? "the article does not name the source" : explanation(quote);
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

function actions(page: Page, quote: Quote): Line {
  const start = quoteStart(page.source, quote);
  const pieces: Piece[] = [];
  const previous = quoteBefore(page.article, page.source, start);
  const next = quoteAfter(page.article, page.source, start);
  if (previous && previous !== quote) pieces.push(goToQuote(page, "Previous quote", previous));
  if (next && next !== quote) pieces.push(goToQuote(page, "Next quote", next));
  pieces.push(link("Copy with attribution", COMMANDS.copyQuote, page.uri, start));
  return dotted(pieces);
}
