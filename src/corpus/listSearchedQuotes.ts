import type { EntitySummary, QuoteSummary } from "./articleSummary";
import { foldWords } from "./foldWords";

/** The quotes of an article with these entities, to be searched: a line each, its words and who says it, as `foldWords` has them. */
export function listSearchedQuotes(
  quotes: readonly QuoteSummary[],
  entities: readonly Pick<EntitySummary, "id" | "name">[],
): string {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const lines = quotes.map(({ text, speaker, source }) =>
    `${text} ${(speaker !== null && names.get(speaker)) || source || ""}`.replace(/\s+/g, " "),
  );
  return foldWords(lines.join("\n"));
}
