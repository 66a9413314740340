import { type Decisions, NO_DECISIONS } from "../decisions/decisions";
import { decisionsOn } from "../decisions/decisionsOn";
import { buildEntities, nameReferences } from "../entities/buildEntities";
import { findAppositions } from "../entities/findAppositions";
import { findAuthors } from "../entities/findAuthors";
import { findBareSurnames } from "../entities/findBareSurnames";
import { findDescribedSources } from "../entities/findDescribedSources";
import { findNominals } from "../entities/findNominals";
import { findPredicates } from "../entities/findPredicates";
import { findRelatives } from "../entities/findRelatives";
import { joinKnown } from "../entities/joinKnown";
import { linkNames } from "../entities/linkNames";
import type { Reference } from "../entities/reference";
import { resolvePronouns, type SpokenBy } from "../entities/resolvePronouns";
import { findNames } from "../mentions/findNames";
import type { EntityType } from "../mentions/name";
import { NameTagger } from "../mentions/tagNames";
import { addFirstPersons } from "../quotes/addFirstPersons";
import { assignSpeakers } from "../quotes/assignSpeakers";
import type { Attribution } from "../quotes/attribution";
import { echoSpeakers } from "../quotes/echoSpeakers";
import { findAttributions } from "../quotes/findAttributions";
import { findSpeaker } from "../quotes/findSpeaker";
import { nameSpeakers } from "../quotes/nameSpeakers";
import { QuoteReader } from "../quotes/reviseDrafts";
import { decodeModel } from "../tagger/modelFile";
import { decodeQuoteModel } from "../tagger/quoteModelFile";
import { parseText } from "../text/parsedText";
import { byPosition, type Span, spanText } from "../text/span";
import type { Article } from "./article";

/** The bytes of `models/names.model` and of `models/quotes.model`. */
export interface ModelBytes {
  readonly names: Uint8Array | null;
  readonly quotes: Uint8Array | null;
}

/** Reads one article: its text, a name for people such as its path, and what the reader has decided about it. */
export type Analyzer = (source: string, id: string, decisions?: Decisions) => Article;

/**
 * A reader of articles. A model that is null is done without: names are found by lists and patterns, quotes by rules alone.
 * Throws a ModelError with the remedy where the bytes are no model.
 */
export function createAnalyzer({ names, quotes }: ModelBytes): Analyzer {
  const tagger = names && openTagger(names);
  const reader = quotes && openReader(quotes);
  return (source, id, decisions) => analyze(source, id, { tagger, reader, decisions });
}

export function openTagger(bytes: Uint8Array): NameTagger {
  return new NameTagger(decodeModel(bytes));
}

export function openReader(bytes: Uint8Array): QuoteReader {
  return new QuoteReader(decodeQuoteModel(bytes));
}

/** What a text is read with; nothing is needed. */
export interface Reading {
  readonly tagger?: NameTagger | null;
  readonly reader?: QuoteReader | null;
  readonly decisions?: Decisions | undefined;
}

/**
 * Reads one article: characters, names, who they name, what was said, who “he” is, who said it. Total: any string gives an
 * article, in time linear in its length.
 */
export function analyze(
  source: string,
  id: string,
  { tagger = null, reader = null, decisions = NO_DECISIONS }: Reading = {},
): Article {
  const text = parseText(source);
  const decided = decisionsOn(text.source, decisions);
  const names = findNames(text, tagger, decided);
  const named = joinKnown(text, linkNames(text, names));
  const naming = nameReferences(named);
  const described = [...naming, ...findNominals(text, named)].sort(byPosition);
  const attributions = findAttributions(text, names, reader);
  const spoken = spokenWords(attributions);
  const speaking = sources(attributions);
  const surnames = findBareSurnames(text, named, described, speaking);
  const called = [...described, ...surnames].sort(byPosition);
  const authors = findAuthors(text, named, called);
  const descriptions = findDescribedSources(text, named, called, spoken, speaking, authors);
  const told = [...called, ...descriptions].sort(byPosition);
  const pronouns = resolvePronouns(
    text,
    named,
    told,
    spoken,
    heads(text.source, attributions, told, ({ entity }) => named[entity]!.type),
    authors,
  );
  const known = findPredicates(text, named, names, pronouns);
  const relatives = findRelatives(text, known, naming, pronouns);
  const entities = buildEntities(text, known, [
    ...told,
    ...findAppositions(text, known),
    ...relatives,
    ...pronouns,
  ]);
  const quotes = assignSpeakers(
    text.source,
    echoSpeakers(text.source, nameSpeakers(text, entities, attributions), entities),
    entities,
    decided.speakers,
  );
  return {
    schemaVersion: 1,
    id,
    ...text.layout,
    entities: addFirstPersons(text, entities, quotes, authors),
    quotes,
  };
}

/** The speakers’ own words, in which “he” is not for the reporter to say. In text order. */
function spokenWords(attributions: readonly Attribution[]): Span[] {
  return attributions
    .filter(({ kind }) => kind === "direct")
    .flatMap(({ content }) => content)
    .sort(byPosition);
}

/** Who speaks, of each source: not the mayor in `a spokesman for the mayor`, who is somebody without a name. */
function heads(
  source: string,
  attributions: readonly Attribution[],
  called: readonly Reference[],
  typeOf: (reference: Reference) => EntityType,
): SpokenBy[] {
  return attributions
    .flatMap((attribution): SpokenBy[] => {
      const phrase = attribution.source;
      if (!phrase) return [];
      const head = isPronoun(source, phrase) ? phrase : findSpeaker(source, phrase, called, typeOf)?.mention;
      if (head)
        return [
          { start: head.start, end: head.end, words: namingOthers(attribution, head), isUnnamed: false },
        ];
      return isSomebody(source, phrase)
        ? [{ start: phrase.start, end: phrase.end, words: [], isUnnamed: true }]
        : [];
    })
    .sort(byPosition);
}

/** `a worker at the mill` */
function isSomebody(source: string, phrase: Span): boolean {
  return /^(?:an? \p{L}|(?:one|another)(?!\p{L}))/iu.test(spanText(source, phrase));
}

/** What is said in the speaker’s own words, or behind the speaker: `Lee won, he said` may still be Lee’s words. */
function namingOthers({ kind, content }: Attribution, head: Span): readonly Span[] {
  return kind === "direct" ? content : content.filter(({ start }) => start > head.start);
}

function isPronoun(source: string, phrase: Span): boolean {
  return /^s?he$/i.test(spanText(source, phrase));
}

function sources(attributions: readonly Attribution[]): Span[] {
  return attributions
    .map(({ source }) => source)
    .filter((source) => source !== null)
    .sort(byPosition);
}
