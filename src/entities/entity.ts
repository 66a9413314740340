import type { EntityType } from "../mentions/name";
import type { Span } from "../text/span";

/** One person, organization or place, whatever it is called in this article. */
export interface Entity {
  /** `e1`, `e2`, … in order of first mention; stable within one article value only. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest form of the name in the article, or the one that the reader knows it by. */
  readonly name: string;
  /** Of one that the reader knows: the name there, numbered where several share it (`John Smith (2)`). */
  readonly known?: string;
  /** Other forms of the name, without `name`. */
  readonly aliases: readonly string[];
  /** What they do, as the article says it, latest first: `secretary of Kenya’s Coastal Safety Board`. */
  readonly roles: readonly string[];
  /** In order of position, never overlapping within one entity. */
  readonly mentions: readonly Mention[];
}

export type MentionForm = "name" | "nominal" | "pronoun";

export interface Mention extends Span {
  readonly form: MentionForm;
}
