import { parseText } from "../text/parsedText";
import type { Article } from "./article";

/** Reads one article. Total: any string gives an article, in time linear in its length. */
export function analyze(source: string, id: string): Article {
  const text = parseText(source);
  return { schemaVersion: 1, id, ...text.layout, entities: [], quotes: [] };
}
