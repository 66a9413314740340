import type { DecisionFile, Limited } from "./decisionFile";
import type { Decisions } from "./decisions";
import { matchesPattern } from "./matchesPattern";

/** What of a file bears on one article; `path` from the folder that holds `.copydesk`, with slashes. Entries for some articles go before those for all. */
export function decisionsFor({ entities, ignore, speakers }: DecisionFile, path: string): Decisions {
  const holds = ({ articles }: Limited): boolean =>
    articles === null || articles.some((pattern) => matchesPattern(path, pattern));
  const known = entities.filter(holds);
  return {
    known: [...known.filter(isLimited), ...known.filter((entity) => !isLimited(entity))],
    ignored: ignore.filter(holds).map(({ name }) => name),
    speakers: speakers.filter(({ article }) => article === path),
  };
}

function isLimited({ articles }: Limited): boolean {
  return articles !== null;
}
