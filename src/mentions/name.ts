import type { KnownEntity } from "../decisions/decisions";
import type { Span } from "../text/span";

export type EntityType = "person" | "organization" | "place";

/** A name as it stands in the text: no title, no role, no possessive ’s, no marks around it. */
export interface Name extends Span {
  readonly type: EntityType;
  /** The words of the name with single spaces. */
  readonly text: string;
  /** The honorific or role that stands directly before it (`President`, `Kenyan Deputy Trade Adviser`), for people only. */
  readonly title: Span | null;
  /** Whom or what the reader knows by this name. */
  readonly known?: KnownEntity;
}
