import type { Span } from "./span";

/** `TEHRAN –`, `LONDON, March 3 (Agency) —`: `place` as written, `date` as an ISO day or as written where no year is given. */
export interface Dateline extends Span {
  readonly place: string;
  readonly date: string | null;
  readonly agency: string | null;
}

/** `By Ana Reyes and Joe Ruiz`; the span covers the line without a trailing role or mail address. */
export interface Byline extends Span {
  readonly authors: readonly string[];
}

/** The furniture of an article: what stands around its running text. */
export interface Layout {
  readonly headline: Span | null;
  readonly byline: Byline | null;
  readonly dateline: Dateline | null;
  /** Where the text begins that goes on in the line of the byline, as copy does that has lost its line breaks. */
  readonly runsOnAt: number | null;
}
