import type { Span } from "../text/span";
import type { MentionForm } from "./entity";

/** Words that mean an entity of the article: index into its list of named entities. */
export interface Reference extends Span {
  readonly entity: number;
  readonly form: MentionForm;
}
