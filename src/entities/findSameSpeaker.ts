import { KINDS_OF_PEOPLE } from "../lexicon/descriptions";
import { ROLE_NOUNS } from "../lexicon/titles";
import type { ParsedText } from "../text/parsedText";
import { indexFrom, type Span } from "../text/span";
import { genderOfNoun } from "./gender";
import { isProfession } from "./isProfession";
import type { NamedEntity } from "./namedEntity";
import type { Reference } from "./reference";

/** `the Tory grandee`, `the former marine`: the last noun. */
const PHRASE = /^the (?:[\p{L}\p{N}’'-]{1,30} ){0,3}(\p{Ll}[\p{L}-]{2,30})$/iu;
/** Nouns for one person, by their ending: `octogenarian`, `policewoman`. */
const ONE_PERSON = /(?:arian|woman|[^u]man)$/u;
/** How far behind the beginning of a paragraph such a source may stand, in UTF-16 units. */
const LONGEST_PARAGRAPH = 800;

/**
 * `Ana Reyes said it was late. “I have read it,” the Tory grandee said.`: behind spoken words in a paragraph that tells of one person
 * alone, whom another word calls so is that person still. By index; null where it may be another.
 * `told` are the names and offices outside quoted words; they and `quoted` are in text order.
 */
export function findSameSpeaker(
  { source, paragraphs, sentences }: ParsedText,
  entities: readonly NamedEntity[],
  told: readonly Reference[],
  quoted: readonly Span[],
  { start, end }: Span,
): number | null {
  const phrase = source.slice(start, end);
  const isBare = phrase.split(" ").length === 2;
  const noun = PHRASE.exec(phrase)?.[1]?.toLowerCase();
  if (!noun || !isPerson(noun)) return null;
  const paragraph = paragraphs[indexFrom(paragraphs, start + 1) - 1]!.start;
  const sentence = sentences[indexFrom(sentences, start + 1) - 1]!.start;
  if (start - paragraph > LONGEST_PARAGRAPH) return null;
  const people = told
    .slice(indexFrom(told, paragraph), indexFrom(told, start))
    .filter(({ entity }) => entities[entity]!.type === "person");
  const [first] = people;
  const spoken = quoted[indexFrom(quoted, start) - 1];
  if (!first || !spoken || first.start > sentence || spoken.start < first.end) return null;
  const isAlone = people.every(({ entity }) => entity === first.entity);
  return isAlone && mayBe(noun, isBare, entities[first.entity]!) ? first.entity : null;
}

function isPerson(noun: string): boolean {
  return KINDS_OF_PEOPLE.has(noun) || ROLE_NOUNS.has(noun) || ONE_PERSON.test(noun) || isProfession(noun);
}

/** Who has an office is told by it; an office of another word, or by itself, is somebody else’s. */
function mayBe(noun: string, isBare: boolean, { gender, roles }: NamedEntity): boolean {
  const told = genderOfNoun(noun);
  if (told && gender && told !== gender) return false;
  return !ROLE_NOUNS.has(noun) || (!isBare && roles.length === 0);
}
