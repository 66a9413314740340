import type { Article } from "../../article/article";
import { quoteStart } from "../../article/lookups";
import type { Quote } from "../../quotes/quote";
import { COMMANDS } from "../commandIds";
import { type Link, link } from "./card";

/** The article that a card is about, with what its links need. */
export interface Page {
  readonly article: Article;
  readonly source: string;
  readonly uri: string;
  /** 1-based line of an offset. */
  readonly lineOf: (offset: number) => number;
}

export function goTo(page: Page, label: string, offset: number): Link {
  return link(label, COMMANDS.goTo, page.uri, offset);
}

export function goToQuote(page: Page, label: string, quote: Quote): Link {
  return goTo(page, label, quoteStart(page.source, quote));
}
