import type { ParsedText } from "../text/parsedText";
import { contains, indexFrom, type Span } from "../text/span";
import { findPartners } from "./findPartners";
import { findTurns, type Turn } from "./findTurns";
import type { NamedEntity } from "./namedEntity";
import type { Reference } from "./reference";

/** Longest paragraph that signs a letter, in UTF-16 units: `Ana Reyes, Portland`. */
const LONGEST_SIGNATURE = 60;
const BEFORE_NAME = /^[\s–—-]*$/u;
const BEHIND_NAME = /^(?:[,\n–—-][^.!?]*)?$/u;

/** Words of the article itself, who says “I” there, and to whom they are put as “you”; null where nobody is known to. */
export interface Author extends Span {
  readonly entity: number | null;
  readonly hears: number | null;
}

/** `Ana Reyes is a Brod-based reporter for the Herald`, `Ana Reyes teaches law at …`: what the last lines tell of who wrote. */
const TELLS_AUTHOR =
  /^ (?:is|was) (?:an?|the|our|chief|associate|assistant|professor|editor)\b[^.!?\n]{0,160}?\b(?:author|writer|columnist|reporter|correspondent|journalist|editor|professor|lecturer|fellow|director|president|economist|historian|contributor|critic|scholar)\b|^ (?:writes|teaches|covers|reports)\b/u;
/** How many paragraphs at the end may tell of the author. */
const LAST_LINES = 3;

/**
 * Those who say “I” where the article itself speaks, each with what is theirs: who answers in a printed interview, the one person
 * of the byline, whom the last lines tell to be the author, or who signs each letter of a page. None where nobody does, or several
 * in the byline. `references` are the names, in text order, as those returned are.
 */
export function findAuthors(
  text: ParsedText,
  entities: readonly NamedEntity[],
  references: readonly Reference[],
): Author[] {
  const { byline } = text.layout;
  const people = references.filter(({ entity }) => entities[entity]!.type === "person");
  const turns = findTurns(text);
  if (turns.length > 0) return authorsOfTurns(text, people, turns);
  if (byline) {
    const authors = new Set(people.filter((name) => contains(byline, name)).map(({ entity }) => entity));
    return authors.size === 1
      ? [{ start: 0, end: text.source.length, entity: [...authors][0]!, hears: null }]
      : [];
  }
  const told = toldAuthor(text, people);
  if (told !== null) return [{ start: 0, end: text.source.length, entity: told, hears: null }];
  let start = 0;
  return text.paragraphs.slice(1).flatMap((paragraph): Author[] => {
    const signer = signerOf(text, paragraph, people);
    if (!signer) return [];
    const letter = { start, end: paragraph.start, entity: signer.entity, hears: null };
    start = paragraph.end;
    return [letter];
  });
}

/** Who asks, then who answers, turn by turn; who asks tells also what stands before. */
function authorsOfTurns(text: ParsedText, people: readonly Reference[], turns: readonly Turn[]): Author[] {
  const { start } = turns[0]!;
  const partners = findPartners(text, people, start);
  const asks = partners.asks?.entity ?? null;
  const answers = partners.answers?.entity ?? null;
  const lead = { start: 0, end: start, entity: asks, hears: null };
  return [
    lead,
    ...turns.map(({ isQuestion, ...turn }) =>
      isQuestion ? { ...turn, entity: asks, hears: answers } : { ...turn, entity: answers, hears: null },
    ),
  ];
}

/** The one person with whom one of the last paragraphs begins, and whom it tells to have written; null where there is none. */
function toldAuthor({ source, paragraphs }: ParsedText, people: readonly Reference[]): number | null {
  if (paragraphs.length <= LAST_LINES) return null;
  const told = paragraphs.slice(-LAST_LINES).flatMap(({ start, end }) => {
    const name = people[indexFrom(people, start)];
    const isTold = name?.start === start && TELLS_AUTHOR.test(source.slice(name.end, end));
    return isTold ? [name.entity] : [];
  });
  return told.length === 1 ? told[0]! : null;
}

/** Who writes at an offset; null where nobody is known to. */
export function authorAt(authors: readonly Author[], offset: number): number | null {
  const author = authors[indexFrom(authors, offset + 1) - 1];
  return author && offset < author.end ? author.entity : null;
}

/** The person whose name is all of a paragraph, but for a place behind it. */
function signerOf(
  { source }: ParsedText,
  { start, end }: Span,
  people: readonly Reference[],
): Reference | null {
  if (end - start > LONGEST_SIGNATURE) return null;
  const signer = people[indexFrom(people, start)];
  if (!signer || signer.end > end) return null;
  const isAlone =
    BEFORE_NAME.test(source.slice(start, signer.start)) && BEHIND_NAME.test(source.slice(signer.end, end));
  return isAlone ? signer : null;
}
