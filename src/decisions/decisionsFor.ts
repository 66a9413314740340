import type { DecisionFile, Limited } from "./decisionFile";
import type { Decisions } from "./decisions";
import { matchesPattern } from "./matchesPattern";

/** What of a file bears on one article; `path` from the folder that holds `.copydesk`, with slashes. Entries that name it go before those with a pattern, and these before those for all. */
export function decisionsFor({ entities, ignore, speakers }: DecisionFile, path: string): Decisions {
  const holds = ({ articles }: Limited): boolean =>
    articles === null || articles.some((pattern) => matchesPattern(path, pattern));
  const rank = ({ articles }: Limited): number => (articles === null ? 2 : articles.includes(path) ? 0 : 1);
  return {
    known: entities.filter(holds).sort((a, b) => rank(a) - rank(b)),
    ignored: ignore.filter(holds).map(({ name }) => name),
    speakers: speakers.filter(({ article }) => article === path),
  };
}
