import type { Entity } from "../../entities/entity";
import { ownNames } from "../../entities/ownNames";
import type { Decided } from "../../settings/entitiesEdits";

/** An entity of an article as its entry is to have it; `path` from the folder that holds `.copydesk`. */
export function decidedEntity({ type, name, aliases, known }: Entity, path: string): Decided {
  return { type, name, aliases: ownNames(type, name, aliases), known: known ?? null, article: path };
}
