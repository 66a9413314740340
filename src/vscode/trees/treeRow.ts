import type { Page } from "../../archive/page";
import type { Place } from "../../archive/place";
import type { Card } from "../cards/card";

/** A row of the views in the activity bar. Commands on it act on the entity or the quote of the article that it names. */
export interface TreeRow {
  /** Of the same row after an update. The view tells rows of one id apart. */
  readonly id: string;
  readonly kind: RowKind;
  readonly label: string;
  /** UTF-16 offsets in the label between which it stands out. */
  readonly mark?: readonly [start: number, end: number];
  readonly description: string;
  /** What a screen reader says: a sentence. */
  readonly spoken: string;
  /** Name of one of the editor’s own icons. */
  readonly icon: string;
  /** Where choosing the row leads; null where it only opens and closes. */
  readonly place: Place | null;
  readonly article?: string;
  readonly entity?: string;
  readonly quote?: string;
  /** Stands for what all articles tell, not for this one alone. */
  readonly everywhere?: boolean;
  /** The quote of another article that this one is like. */
  readonly like?: QuoteKey;
  readonly children: Children | null;
  /** Is shown open at first. */
  readonly isOpen?: boolean;
  /** What the row tells when pointed at. */
  readonly card?: () => Card | Promise<Card>;
  /** Of a row that stands for the rest of a long list: shows more of it. */
  readonly showMore?: () => void;
}

/** `same`: a quote of another article that is like the one above; `more`: asks for the rest of a long list. */
export type RowKind = "group" | "person" | "organization" | "article" | "mention" | "quote" | "same" | "more";

export interface QuoteKey {
  readonly article: string;
  readonly quote: string;
}

/** At most so many rows. */
export type Children = (limit: number) => Page<TreeRow> | Promise<Page<TreeRow>>;
