import type { ParsedText } from "../text/parsedText";
import { contains, indexFrom, type Span } from "../text/span";
import type { NamedEntity } from "./namedEntity";
import type { Reference } from "./reference";

/** Longest last paragraph that signs a letter, in UTF-16 units: `Ana Reyes, Portland`. */
const LONGEST_SIGNATURE = 60;
const BEFORE_NAME = /^[\s–—-]*$/u;
const BEHIND_NAME = /^(?:[,\n–—-][^.!?]*)?$/u;

/**
 * Who says “I” where the article itself speaks: the one person of the byline, or who signs a letter in its last paragraph. Null
 * where nobody does, or several. `references` are the names, in text order.
 */
export function findAuthor(
  text: ParsedText,
  entities: readonly NamedEntity[],
  references: readonly Reference[],
): number | null {
  const { byline } = text.layout;
  const people = references.filter(({ entity }) => entities[entity]!.type === "person");
  if (byline) {
    const authors = new Set(people.filter((name) => contains(byline, name)).map(({ entity }) => entity));
    return authors.size === 1 ? [...authors][0]! : null;
  }
  const signature = lastParagraph(text);
  const signer = signature && people[indexFrom(people, signature.start)];
  if (!signer || signer.end > signature.end) return null;
  const isAlone =
    BEFORE_NAME.test(text.source.slice(signature.start, signer.start)) &&
    BEHIND_NAME.test(text.source.slice(signer.end, signature.end));
  return isAlone ? signer.entity : null;
}

/** The last paragraph, if it is not the only one and short enough. */
function lastParagraph({ paragraphs }: ParsedText): Span | null {
  const last = paragraphs.at(-1);
  return last && paragraphs.length > 1 && last.end - last.start <= LONGEST_SIGNATURE ? last : null;
}
