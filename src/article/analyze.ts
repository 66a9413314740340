import { buildEntities, nameReferences } from "../entities/buildEntities";
import { findNominals } from "../entities/findNominals";
import { linkNames } from "../entities/linkNames";
import { resolvePronouns } from "../entities/resolvePronouns";
import { findNames } from "../mentions/findNames";
import { parseText } from "../text/parsedText";
import { byPosition } from "../text/span";
import type { Article } from "./article";

/** Reads one article. Total: any string gives an article, in time linear in its length. */
export function analyze(source: string, id: string): Article {
  const text = parseText(source);
  const named = linkNames(text, findNames(text));
  const described = [...nameReferences(named), ...findNominals(text, named)].sort(byPosition);
  const pronouns = resolvePronouns(text, named, described, [], []);
  const entities = buildEntities(text, named, [...described, ...pronouns]);
  return { schemaVersion: 1, id, ...text.layout, entities, quotes: [] };
}
