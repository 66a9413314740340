/** What the reader has decided about one article. Plain JSON. */
export interface Decisions {
  /** Found wherever one of their names stands. */
  readonly known: readonly KnownEntity[];
  /** Names that are none. */
  readonly ignored: readonly string[];
  readonly speakers: readonly AssignedSpeaker[];
}

/** A person, an organization or a place that the reader knows. */
export interface KnownEntity {
  /** Tells it from all others, in all articles: its name, numbered where several share it (`John Smith (2)`). */
  readonly key: string;
  readonly type: "person" | "organization" | "place";
  readonly name: string;
  /** Other names of the same one. */
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly note: string | null;
  /** Addresses of web pages, http or https. */
  readonly links: readonly string[];
}

export interface AssignedSpeaker {
  /** The opening words of the quote. */
  readonly quote: string;
  /** A name of somebody in the article; null for nobody. */
  readonly speaker: string | null;
}

export const NO_DECISIONS: Decisions = { known: [], ignored: [], speakers: [] };
