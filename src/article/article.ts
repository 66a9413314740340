import type { EntityType } from "../mentions/name";
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

/** One person, organization or place, whatever it is called in this article. */
export interface Entity {
  /** `e1`, `e2`, … in order of first mention; stable within one article value only. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest form of the name in the article. */
  readonly name: string;
  /** Other forms of the name, without `name`. */
  readonly aliases: readonly string[];
  /** What they do, as the article says it, latest first: `secretary of Iran’s Supreme National Security Council`. */
  readonly roles: readonly string[];
  /** In order of position, never overlapping within one entity. */
  readonly mentions: readonly Mention[];
}

export type MentionForm = "name" | "nominal" | "pronoun";

export interface Mention extends Span {
  readonly form: MentionForm;
}

/** Something that was said or written, and who said it. `source`, `cue`, `content` are the terms of PARC and PolNeAR. */
export interface Quote {
  readonly id: string;
  /** direct: every word is the speaker’s; indirect: told in the reporter’s words; mixed: both. */
  readonly kind: "direct" | "mixed" | "indirect";
  readonly marks: "double" | "single" | "none";
  /** At least one; no quotation marks, no comma or stop of the surrounding sentence; several where a cue or a paragraph break divides it. */
  readonly content: readonly Span[];
  /** The reporting words: `said`, `according to`. */
  readonly cue: Span | null;
  /** The words that name the source: `Shamkhani`, `he`, `the minister`. */
  readonly source: Span | null;
  /** Id of the entity that speaks, null where the article names none. */
  readonly speaker: string | null;
  /** How sure the speaker is, 0 to 1. */
  readonly confidence: number;
  /** One short sentence for people: why this speaker. */
  readonly reason: string;
}
