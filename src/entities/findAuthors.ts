import type { ParsedText } from "../text/parsedText";
import { contains, indexFrom, type Span } from "../text/span";
import type { NamedEntity } from "./namedEntity";
import type { Reference } from "./reference";

/** Longest paragraph that signs a letter, in UTF-16 units: `Ana Reyes, Portland`. */
const LONGEST_SIGNATURE = 60;
const BEFORE_NAME = /^[\s–—-]*$/u;
const BEHIND_NAME = /^(?:[,\n–—-][^.!?]*)?$/u;

/** Who signs, and where the signature begins. */
interface Author extends Span {
  readonly entity: number;
}

/**
 * Those who say “I” where the article itself speaks, each up to the end of what is theirs: the one person of the byline, or
 * who signs each letter of a page. None where nobody does, or several in the byline. `references` are the names, in text order.
 */
export function findAuthors(
  text: ParsedText,
  entities: readonly NamedEntity[],
  references: readonly Reference[],
): Author[] {
  const { byline } = text.layout;
  const people = references.filter(({ entity }) => entities[entity]!.type === "person");
  if (byline) {
    const authors = new Set(people.filter((name) => contains(byline, name)).map(({ entity }) => entity));
    return authors.size === 1 ? [{ start: 0, end: text.source.length, entity: [...authors][0]! }] : [];
  }
  let start = 0;
  return text.paragraphs.slice(1).flatMap((paragraph): Author[] => {
    const signer = signerOf(text, paragraph, people);
    if (!signer) return [];
    const letter = { start, end: paragraph.start, entity: signer.entity };
    start = paragraph.end;
    return [letter];
  });
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
