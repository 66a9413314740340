import { quoteStart } from "../../article/lookups";
import type { Quote } from "../../quotes/quote";
import { COMMANDS } from "../commandIds";
import type { Subject } from "../subject";
import { type Link, link } from "./card";

/** What a card is about, with what its links need. */
export interface Page extends Subject {
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
