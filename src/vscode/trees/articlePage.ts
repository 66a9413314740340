import { type Place, placeOf } from "../../archive/place";
import { lineStarts } from "../../text/lineStarts";
import type { Span } from "../../text/span";
import type { Page } from "../cards/page";
import type { Subject } from "../subject";

/** An open article, with places in it as all articles have them. */
export interface ArticlePage extends Page {
  readonly placeAt: (span: Span) => Place;
}

export function articlePage(subject: Subject, uri: string): ArticlePage {
  const { article, source, sureness } = subject;
  const lines = { id: uri, lineStarts: lineStarts(source) };
  const placeAt = (span: Span): Place => placeOf(lines, span);
  const lineOf = (offset: number): number => placeAt({ start: offset, end: offset }).start.line + 1;
  return { article, source, sureness, uri, lineOf, placeAt };
}
