import type { Entity } from "../entities/entity";
import type { Quote } from "../quotes/quote";
import type { Byline, Dateline } from "../text/layout";
import type { Span } from "../text/span";

/** What Copydesk reads out of one article. Plain JSON: this is what the command line prints. Offsets are UTF-16, half-open. */
export interface Article {
  readonly schemaVersion: 1;
  /** Name of the article for people: a path, or what the caller gave. */
  readonly id: string;
  readonly headline: Span | null;
  readonly dateline: Dateline | null;
  readonly byline: Byline | null;
  /** In order of first mention. */
  readonly entities: readonly Entity[];
  /** In order of position. */
  readonly quotes: readonly Quote[];
}
