import type { ReadingProgress } from "../../archive/readFiles";
import type { Reading } from "../reading";
import type { Scope } from "./viewContent";

/**
 * Reasons why a view has no rows for which the manifest has a welcome: no text in front; a text that is not read; one that is too
 * large; no folder; a folder without articles; one whose articles the settings leave alone.
 */
export const WELCOMED = ["noText", "notArticle", "tooLarge", "noFolder", "noArticles", "off"] as const;

/** `nothing`: the article has no such rows; `notFound`: none passes the filter. */
export type Emptiness = (typeof WELCOMED)[number] | "nothing" | "notFound";

interface Situation {
  readonly scope: Scope;
  readonly filter: string;
  /** Of the text in front. */
  readonly reading: Reading | null;
  readonly hasFolder: boolean;
  /** Folders are not read, or nothing is taken for an article. */
  readonly isOff: boolean;
}

export function emptinessOf({ scope, filter, reading, hasFolder, isOff }: Situation): Emptiness {
  if (scope === "all") return filter ? "notFound" : !hasFolder ? "noFolder" : isOff ? "off" : "noArticles";
  if (!reading) return "noText";
  if (reading.verdict === "tooLarge") return "tooLarge";
  if (!reading.article) return "notArticle";
  return filter ? "notFound" : "nothing";
}

/** What stands above the rows: how far the reading has come, else why there are none. `nothing`: in the words of the view. */
export function messageOf(
  emptiness: Emptiness | null,
  progress: ReadingProgress | null,
  filter: string,
  nothing: string,
): string | undefined {
  if (progress) return `Reading articles ${grouped(progress.done)} of ${grouped(progress.total)}`;
  if (emptiness === "notFound") return `Nothing here for “${filter}”.`;
  return emptiness === "nothing" ? nothing : undefined;
}

function grouped(n: number): string {
  return n.toLocaleString("en");
}
