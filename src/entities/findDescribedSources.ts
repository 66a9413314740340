import { HIGH_OFFICES, KINDS_OF_BUSINESS, KINDS_OF_PEOPLE } from "../lexicon/descriptions";
import { ORGANIZATION_HEADS, ORGANIZATION_KINDS } from "../lexicon/organizationWords";
import type { ParsedText } from "../text/parsedText";
import { indexFrom, type Span } from "../text/span";
import { SpanCursor } from "../text/spanCursor";
import { findAuthor } from "./findAuthor";
import { type Described, indexDescriptions } from "./indexDescriptions";
import type { NamedEntity } from "./namedEntity";
import type { Reference } from "./reference";

/** How far back the one described may have been named, in UTF-16 units: two or three sentences. */
const REACH = 400;
/** `the company` · `the conservative-leaning newspaper`. */
const DESCRIPTION = /^the(?: [\p{L}\p{N}’'-]{1,30}){1,4}$/iu;
/** `the president`, and not `the Danish president`, who is told from another. */
const BARE = /^the \S+$/iu;
const KINDS_OF_PLACES = /^(?:town|city|village|country|kingdom|republic|island|nation)$/u;
const TEAM = /^(?:club|team|side)$/u;
const AGE = /^\p{N}{1,3}-year-old$/u;
const PUBLIC_BODY =
  /\b(?:Department|Ministry|Senate|Congress|House|Court|Parliament|Council|Committee|Commission|Party|Police|Government|Army|Bureau)\b/;

/**
 * Sources that call somebody neither by name nor by an office that the article tells: `the company` and `it` for the body
 * named before, `the town` for the place; `the billionaire`, and `the president` where it is not said of whom, for the
 * person whom the sentence before is about; `I` for the author. Not where the same noun was said of somebody unnamed (`an employee … the
 * employee`). In text order, as `references`, `quoted` (spoken words) and `sources`.
 */
export function findDescribedSources(
  text: ParsedText,
  entities: readonly NamedEntity[],
  references: readonly Reference[],
  quoted: readonly Span[],
  sources: readonly Span[],
): Reference[] {
  const taken = new SpanCursor(references);
  const quotations = new SpanCursor(quoted);
  const told = references.filter(({ start }) => !quotations.at(start));
  const descriptions = indexDescriptions(text, entities);
  const author = findAuthor(text, entities, references);
  return sources.flatMap(({ start, end }): Reference[] => {
    const words = text.source.slice(start, end);
    if (words === "I") return author === null ? [] : [{ start, end, entity: author, form: "pronoun" }];
    const noun = words.slice(words.lastIndexOf(" ") + 1);
    const head = noun.toLowerCase();
    if (noun !== head && words.includes(" ") && !HIGH_OFFICES.has(head)) return [];
    const form = words.toLowerCase() === "it" ? "pronoun" : "nominal";
    if ((form === "nominal" && !DESCRIPTION.test(words)) || taken.at(start)) return [];
    const called = lastDescribed(descriptions.get(head) ?? [], start);
    const unnamed = form === "nominal" ? lastUnnamed(text.source, head, start) : -1;
    if (called && called.end > unnamed) return [{ start, end, entity: called.entity, form }];
    if (unnamed >= 0 || (HIGH_OFFICES.has(head) && !BARE.test(words))) return [];
    const near = before(told, start).filter(({ entity }) => mayBe(head, entities[entity]!));
    const meant = leader(text, near);
    return meant ? [{ start, end, entity: meant.entity, form }] : [];
  });
}

/** Whether somebody may be called so: a ministry is no company; a team is mostly called by the name of its place. */
function mayBe(head: string, { type, names, roles }: NamedEntity): boolean {
  if (type === "person")
    return (HIGH_OFFICES.has(head) && roles.length === 0) || KINDS_OF_PEOPLE.has(head) || AGE.test(head);
  if (type === "place") return KINDS_OF_PLACES.test(head) || TEAM.test(head);
  if (head === "it" || TEAM.test(head)) return true;
  if (KINDS_OF_BUSINESS.has(head)) return !names.some(({ text }) => PUBLIC_BODY.test(text));
  return ORGANIZATION_KINDS.has(head) && !isPartOfNames(head);
}

/** `council`: bodies that have it in their name are found by it. */
function isPartOfNames(head: string): boolean {
  return ORGANIZATION_HEADS.has(head[0]!.toUpperCase() + head.slice(1));
}

/** Where `a retail company`, whose name is not told, stands last before `at`; -1 where nowhere within reach. */
function lastUnnamed(source: string, head: string, at: number): number {
  const from = Math.max(0, at - REACH);
  const said = source.slice(from, at).toLowerCase();
  for (
    let found = said.lastIndexOf(` ${head}`);
    found >= 0;
    found = said.lastIndexOf(` ${head}`, found - 1)
  ) {
    const before = said.slice(Math.max(0, found - 40), found);
    const after = said.slice(found + 1 + head.length, found + 3 + head.length);
    if (/(?:^|\s)an?(?: [\p{L}\p{N}-]+){0,2}$/u.test(before) && !/^[,\p{L}]/u.test(after))
      return from + found;
    if (found === 0) break;
  }
  return -1;
}

function lastDescribed(described: readonly Described[], at: number): Described | undefined {
  return described[indexFrom(described, at) - 1];
}

/** Those named within reach before `at`. */
function before(references: readonly Reference[], at: number): Reference[] {
  return references.slice(indexFrom(references, at - REACH), indexFrom(references, at));
}

/** The first named in the last sentence that names any. */
function leader({ sentences }: ParsedText, references: readonly Reference[]): Reference | undefined {
  const last = references.at(-1);
  if (!last) return undefined;
  const { start } = sentences[Math.max(0, indexFrom(sentences, last.start + 1) - 1)]!;
  return references.find((reference) => reference.start >= start);
}
