import { certaintyOf } from "../../article/certainty";
import { quoteStart } from "../../article/lookups";
import type { Quote } from "../../quotes/quote";
import type { Line } from "./card";
import { goToQuote, type Page } from "./page";
import { quoteLabel } from "./quoteLabel";

/** This many of a speaker’s quotes fit in a card. */
const SHOWN = 3;
const WIDTH = 80;

/** A few of a speaker’s quotes with their lines; own words first, because they tell more than told ones. */
export function quoteLines(page: Page, quotes: readonly Quote[]): Line[] {
  const direct = quotes.filter(({ kind }) => kind === "direct");
  const others = quotes.filter(({ kind }) => kind !== "direct");
  return [...direct, ...others].slice(0, SHOWN).map((quote) => quoteLine(page, quote));
}

function quoteLine(page: Page, quote: Quote): Line {
  const place = goToQuote(page, `line ${page.lineOf(quoteStart(page.source, quote))}`, quote);
  const guess = certaintyOf(quote, page.sureness) === "guess" ? " · a guess" : "";
  return [`${quoteLabel(page.source, quote, WIDTH)}  `, place, guess];
}
