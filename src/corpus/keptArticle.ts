import type { ArticleSummary, EntitySummary, QuoteSummary } from "./articleSummary";
import { listSearchedQuotes } from "./listSearchedQuotes";
import type { Occurrence } from "./occurrence";
import {
  type SummaryHead,
  unpackEntities,
  unpackHead,
  unpackLineStarts,
  unpackOutlines,
  unpackQuotes,
} from "./packSummary";

/** Articles whose parts stay unpacked for a while. */
const MOST_UNPACKED = 16;

interface Unpacked {
  lineStarts?: readonly number[];
  entities?: readonly EntitySummary[];
  quotes?: readonly QuoteSummary[];
}

/** The last that were asked about, the oldest first. */
const unpacked = new Map<KeptArticle, Unpacked>();

/** A summary as a corpus keeps it: packed. What is asked of it is unpacked anew, unless that was done just now. */
export class KeptArticle implements ArticleSummary {
  /** Its people and organizations, once they were asked for. */
  occurrences: readonly Occurrence[] = [];
  private counted: SummaryHead | null = null;
  private searched: string | null = null;

  constructor(
    readonly id: string,
    readonly packed: Uint8Array,
  ) {}

  get lineStarts(): readonly number[] {
    const parts = this.unpack();
    parts.lineStarts ??= unpackLineStarts(this.packed);
    return parts.lineStarts;
  }

  get entities(): readonly EntitySummary[] {
    const parts = this.unpack();
    parts.entities ??= unpackEntities(this.packed);
    return parts.entities;
  }

  get quotes(): readonly QuoteSummary[] {
    const parts = this.unpack();
    parts.quotes ??= unpackQuotes(this.packed);
    return parts.quotes;
  }

  get date(): string | null {
    return this.head.date;
  }

  /** Kept once it was asked for: lists ask it of all articles. */
  get head(): SummaryHead {
    this.counted ??= unpackHead(this.packed);
    return this.counted;
  }

  /** As `listSearchedQuotes` has them; kept likewise. */
  get searchedQuotes(): string {
    this.searched ??= listSearchedQuotes(this.quotes, unpackOutlines(this.packed));
    return this.searched;
  }

  private unpack(): Unpacked {
    const known = unpacked.get(this);
    if (known) return known;
    if (unpacked.size >= MOST_UNPACKED) unpacked.delete(unpacked.keys().next().value!);
    const parts: Unpacked = {};
    unpacked.set(this, parts);
    return parts;
  }
}
