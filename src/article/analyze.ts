import { buildEntities, nameReferences } from "../entities/buildEntities";
import { findNominals } from "../entities/findNominals";
import { linkNames } from "../entities/linkNames";
import { resolvePronouns } from "../entities/resolvePronouns";
import { findNames } from "../mentions/findNames";
import { NameTagger } from "../mentions/tagNames";
import type { Attribution } from "../quotes/attribution";
import { findAttributions } from "../quotes/findAttributions";
import { nameSpeakers } from "../quotes/nameSpeakers";
import { QuoteReader } from "../quotes/reviseDrafts";
import { decodeModel } from "../tagger/modelFile";
import { decodeQuoteModel } from "../tagger/quoteModelFile";
import { parseText } from "../text/parsedText";
import { byPosition, type Span } from "../text/span";
import type { Article } from "./article";

/** The bytes of `models/names.model` and of `models/quotes.model`. */
export interface ModelBytes {
  readonly names: Uint8Array | null;
  readonly quotes: Uint8Array | null;
}

/** Reads one article: its text, and a name for people such as its path. */
export type Analyzer = (source: string, id: string) => Article;

/**
 * A reader of articles. A model that is null is done without: names are found by lists and patterns, quotes by rules alone.
 * Throws a ModelError with the remedy where the bytes are no model.
 */
export function createAnalyzer({ names, quotes }: ModelBytes): Analyzer {
  const tagger = names && openTagger(names);
  const reader = quotes && openReader(quotes);
  return (source, id) => analyze(source, id, tagger, reader);
}

export function openTagger(bytes: Uint8Array): NameTagger {
  return new NameTagger(decodeModel(bytes));
}

export function openReader(bytes: Uint8Array): QuoteReader {
  return new QuoteReader(decodeQuoteModel(bytes));
}

/**
 * Reads one article: characters, names, who they name, what was said, who “he” is, who said it. Total: any string gives an
 * article, in time linear in its length.
 */
export function analyze(
  source: string,
  id: string,
  tagger: NameTagger | null = null,
  reader: QuoteReader | null = null,
): Article {
  const text = parseText(source);
  const names = findNames(text, tagger);
  const named = linkNames(text, names);
  const described = [...nameReferences(named), ...findNominals(text, named)].sort(byPosition);
  const attributions = findAttributions(text, names, reader);
  const pronouns = resolvePronouns(text, named, described, spokenWords(attributions), sources(attributions));
  const entities = buildEntities(text, named, [...described, ...pronouns]);
  return {
    schemaVersion: 1,
    id,
    ...text.layout,
    entities,
    quotes: nameSpeakers(text, entities, attributions),
  };
}

/** The speakers’ own words, in which “he” is not for the reporter to say. In text order. */
function spokenWords(attributions: readonly Attribution[]): Span[] {
  return attributions
    .filter(({ kind }) => kind === "direct")
    .flatMap(({ content }) => content)
    .sort(byPosition);
}

function sources(attributions: readonly Attribution[]): Span[] {
  return attributions
    .map(({ source }) => source)
    .filter((source) => source !== null)
    .sort(byPosition);
}
