import { KINDS_OF_PEOPLE } from "../lexicon/descriptions";
import { ROLE_NOUNS } from "../lexicon/titles";
import type { ParsedText } from "../text/parsedText";
import { indexFrom, type Span } from "../text/span";
import { genderOfPerson } from "./gender";
import { mayBeCalled } from "./mayBeCalled";
import type { NamedEntity } from "./namedEntity";
import type { Reference } from "./reference";

/**
 * How far behind the beginning of an article somebody may be told of without a name, and how far behind that the name, in UTF-16
 * units.
 */
const LEAD = 450;
const SOON = 700;
/** How far behind the beginning of a source its name may begin: `The trade minister, Joe Ruiz`. */
const LONGEST_OFFICE = 60;
/** Nouns that tell of nobody but that it is somebody. */
const ANYBODY = /^(?:wo)?man$|^(?:boy|girl|teen|mum|mom|dad|toddler)$/;
/** What may stand between the end of a paragraph and the first name of the next, in UTF-16 units: line ends, and `The`. */
const PARAGRAPH_BREAK = 8;
/** `a senior trade official`: the last noun before what tells more. */
const NOUN =
  /^an? (?:[\p{L}\p{N}’'-]{1,20} ){0,4}?(\p{Ll}+)(?= (?:of|for|from|in|at|who|with|accused|charged)\b|$|,)/iu;

/**
 * `A senior official denied it. … Joe Ruiz, the trade minister, said`: who is told of in the lead without a name is who speaks next,
 * in another paragraph, if that is the first person named from there. By index; null where it is nobody.
 */
export function findIntroduced(
  { source, paragraphs }: ParsedText,
  entities: readonly NamedEntity[],
  references: readonly Reference[],
  sources: readonly Span[],
  index: number,
): number | null {
  const { start, end } = sources[index]!;
  const noun = NOUN.exec(source.slice(start, end))?.[1] ?? "";
  if (start > LEAD || isNamed(source, references, sources[index]!)) return null;
  const paragraph = paragraphs[indexFrom(paragraphs, start + 1) - 1];
  const begins = paragraph ? nextBegins(entities, references, paragraph, noun) : null;
  if (begins !== null) return begins;
  if (!(ROLE_NOUNS.has(noun) || KINDS_OF_PEOPLE.has(noun))) return null;
  const paragraphEnd = paragraph?.end ?? end;
  const next = sources[indexFrom(sources, paragraphEnd)];
  if (!next || next.start - end > SOON) return null;
  const person = references
    .slice(indexFrom(references, end), indexFrom(references, next.end))
    .find(({ entity }) => entities[entity]!.type === "person");
  const speaks = person && next.start <= person.start && person.start - next.start < LONGEST_OFFICE;
  return speaks ? person.entity : null;
}

/** `A spokesman for the council, Joe Ruiz` */
function isNamed(source: string, references: readonly Reference[], { start, end }: Span): boolean {
  const last = references[indexFrom(references, end) - 1];
  return last?.end === end && last.start > start && source.startsWith(", ", last.start - 2);
}

/**
 * `A climate group wants a vote. ¶ Zagrel Action will …`, `A boy said no. ¶ Joe Ruiz was walking …`: the next paragraph begins with a
 * body of that kind, or with somebody who has no office, for the first time.
 */
function nextBegins(
  entities: readonly NamedEntity[],
  references: readonly Reference[],
  paragraph: Span,
  noun: string,
): number | null {
  const next = references[indexFrom(references, paragraph.end)];
  if (!next || next.start - paragraph.end > PARAGRAPH_BREAK) return null;
  const entity = entities[next.entity]!;
  const isFirst = entity.names.find(({ start }) => start >= paragraph.start)?.start === next.start;
  const fits = entity.type === "person" ? mayBeSo(noun, entity) : mayBeCalled(`the ${noun}`, entity);
  return isFirst && entity.type !== "place" && fits ? next.entity : null;
}

function mayBeSo(noun: string, { gender, roles }: NamedEntity): boolean {
  const told = genderOfPerson(noun);
  return ANYBODY.test(noun) && roles.length === 0 && (!told || !gender || told === gender);
}
