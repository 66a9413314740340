import { HIGH_OFFICES, KINDS_OF_BUSINESS, KINDS_OF_PEOPLE, WORDS_OF_BUSINESS } from "../lexicon/descriptions";
import { ORGANIZATION_KINDS } from "../lexicon/organizationWords";
import type { ParsedText } from "../text/parsedText";
import { indexFrom, overlaps, type Span } from "../text/span";
import { SpanCursor } from "../text/spanCursor";
import { countryAdjective } from "./countryAdjective";
import { type Author, authorAt } from "./findAuthors";
import { findIntroduced } from "./findIntroduced";
import { findSameSpeaker } from "./findSameSpeaker";
import { foldSpelling } from "./foldSpelling";
import { type Described, indexDescriptions } from "./indexDescriptions";
import { isProfession } from "./isProfession";
import { BARE, mayBeCalled } from "./mayBeCalled";
import type { NamedEntity } from "./namedEntity";
import type { Reference } from "./reference";
import { foldHead, isOfOtherRank, type Role } from "./role";

/** How far back the one described may have been named, in UTF-16 units: two or three sentences. */
const REACH = 400;
/** `the company` · `the conservative-leaning newspaper`. */
const DESCRIPTION = /^the(?: [\p{L}\p{N}’'-]{1,30}){1,4}$/iu;

/**
 * Sources that call somebody neither by name nor by an office that the article tells: `the company` and `it` for the body
 * named before, `the town` for the place; `the billionaire`, and `the president` where it is not said of whom, for the
 * person whom the sentence before is about; `I` for the author. Not where the same noun was said of somebody unnamed (`an employee … the
 * employee`). In text order, as `references`, `quoted` (spoken words), `sources` and
 * `authors`.
 */
export function findDescribedSources(
  text: ParsedText,
  entities: readonly NamedEntity[],
  references: readonly Reference[],
  quoted: readonly Span[],
  sources: readonly Span[],
  authors: readonly Author[],
): Reference[] {
  const taken = new SpanCursor(references);
  const quotations = new SpanCursor(quoted);
  const furniture = [text.layout.byline, text.layout.dateline].filter((span) => span !== null);
  const told = references.filter(
    (reference) =>
      !quotations.at(reference.start) &&
      !isRecipient(text.source, reference) &&
      !furniture.some((span) => overlaps(span, reference)),
  );
  const descriptions = indexDescriptions(text, entities);
  const only = firstPerson(told, entities);
  return sources.flatMap((source, index): Reference[] => {
    const words = withoutAside(text.source.slice(source.start, source.end));
    const { start } = source;
    const end = start + words.length;
    if (words === "I") {
      const author = authorAt(authors, start);
      return author === null ? [] : [{ start, end, entity: author, form: "pronoun" }];
    }
    if (/^an? /iu.test(words)) {
      const introduced = findIntroduced(text, entities, references, sources, index);
      return introduced === null ? [] : [{ start, end, entity: introduced, form: "nominal" }];
    }
    const noun = words.slice(words.lastIndexOf(" ") + 1);
    const head = noun.toLowerCase();
    const adjective = countryAdjective(noun);
    const next = references[indexFrom(references, start)];
    const isOfBody = next && next.end < end && entities[next.entity]!.type === "organization";
    const isFree = !taken.at(start) && !taken.at(end - 1) && !(isOfBody && ORGANIZATION_KINDS.has(head));
    const same = isFree ? findSameSpeaker(text, entities, told, quoted, source) : null;
    if (same !== null) return [{ start, end, entity: same, form: "nominal" }];
    const isKnownNoun = noun === head || HIGH_OFFICES.has(head) || KINDS_OF_PEOPLE.has(head) || adjective;
    if (words.includes(" ") && !isKnownNoun) return [];
    const form = head === "it" ? "pronoun" : "nominal";
    if ((form === "nominal" && !DESCRIPTION.test(words)) || !isFree) return [];
    const called = lastDescribed(descriptions.get(head) ?? [], words, entities, start);
    const unnamed = form === "nominal" ? lastUnnamed(text.source, head, start) : -1;
    if (called && called.end > unnamed) return [{ start, end, entity: called.entity, form }];
    if (unnamed >= 0 || (form === "pronoun" && isOfUnnamed(text, told, sources[index - 1], start))) return [];
    const fitting = before(told, start).filter(
      ({ entity }) =>
        mayBeCalled(words, entities[entity]!) && !hasOtherAge(text.source, entities[entity]!, head),
    );
    const near = namedAfter(head, fitting, entities);
    const meant =
      (adjective && lastFrom(adjective, near, entities)) ||
      leader(text, near) ||
      (BARE.test(words) &&
        isProfession(head) &&
        only.person &&
        only.person.start < start &&
        start < only.end &&
        only.person);
    return meant ? [{ start, end, entity: meant.entity, form }] : [];
  });
}

/**
 * `The Dutchman` of `The Dutchman, who joined in May`, `the 58-year-old` of `the 58-year-old, wiping her glasses`, `The maker` of
 * `The maker of Zarel phones`.
 */
function withoutAside(phrase: string): string {
  const comma = phrase.search(/, (?:who(?:se)?|which|an?|his|her|\p{Ll}{2,20}ing) /u);
  const plain = comma < 0 ? phrase : phrase.slice(0, comma);
  const made = /^the (\p{Ll}{3,20})(?= of )/iu.exec(plain);
  return made && KINDS_OF_BUSINESS.has(made[1]!) ? made[0] : plain;
}

/** `The rebels’ bureau said it was late. “…,” it said`: the speaker before, in the same paragraph, is not named. */
function isOfUnnamed(
  { source, paragraphs }: ParsedText,
  references: readonly Reference[],
  speaker: Span | undefined,
  at: number,
): boolean {
  if (!speaker || speaker.start < paragraphs[indexFrom(paragraphs, at + 1) - 1]!.start) return false;
  const next = references[indexFrom(references, speaker.start)];
  return (!next || next.start >= speaker.end) && /^the /iu.test(source.slice(speaker.start, speaker.end));
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

/** Not who holds such an office of another rank: the shadow minister is not `the minister`. */
function lastDescribed(
  described: readonly Described[],
  phrase: string,
  entities: readonly NamedEntity[],
  at: number,
): Described | undefined {
  const last = described[indexFrom(described, at) - 1];
  const words = phrase.split(" ").map(foldSpelling);
  const head = foldHead(words.at(-1)!);
  const isOther = (role: Role): boolean => role.head === head && isOfOtherRank(new Set(words), role);
  return last && entities[last.entity]!.roles.some(isOther) ? undefined : last;
}

/** The first who is named, and where another person is; nobody where no person is named. */
function firstPerson(
  references: readonly Reference[],
  entities: readonly NamedEntity[],
): { readonly person: Reference | undefined; readonly end: number } {
  const people = references.filter(({ entity }) => entities[entity]!.type === "person");
  const other = people.find(({ entity }) => entity !== people[0]!.entity);
  return { person: people[0], end: other?.start ?? Number.POSITIVE_INFINITY };
}

/** Those named within reach before `at`. */
function before(references: readonly Reference[], at: number): Reference[] {
  return references.slice(indexFrom(references, at - REACH), indexFrom(references, at));
}

/** Who was named last of those whose role has the adjective of their country: `Danish striker Joe Ruiz`. */
function lastFrom(
  adjective: string,
  references: readonly Reference[],
  entities: readonly NamedEntity[],
): Reference | undefined {
  const folded = foldSpelling(adjective);
  return references.findLast(({ entity }) => {
    const { type, roles } = entities[entity]!;
    return type === "person" && roles.some(({ words }) => words.has(folded));
  });
}

/** `the airline` is Zarel Airways rather than Corvan, where both are near. */
function namedAfter(
  head: string,
  references: readonly Reference[],
  entities: readonly NamedEntity[],
): readonly Reference[] {
  const word = WORDS_OF_BUSINESS.get(head);
  const named = word
    ? references.filter(({ entity }) => entities[entity]!.names.some(({ text }) => word.test(text)))
    : [];
  return named.length > 0 ? named : references;
}

/** `told the Herald`, `seen by the Herald`: who hears it is hardly meant next. */
function isRecipient(source: string, { start }: Span): boolean {
  return /\b(?:told|tells|telling|(?:seen|obtained|reviewed|viewed|published) by) (?:the )?$/u.test(
    source.slice(Math.max(0, start - 20), start),
  );
}

/** The first named in the last sentence that names any; the owner in `Reyes’s lawyer, Ana Lee` comes last. */
function leader({ sentences, source }: ParsedText, references: readonly Reference[]): Reference | undefined {
  const last = references.at(-1);
  if (!last) return undefined;
  const { start } = sentences[Math.max(0, indexFrom(sentences, last.start + 1) - 1)]!;
  const own = references.slice(indexFrom(references, start));
  return own.find(({ end }) => !/^[’']s?(?!\p{L})/u.test(source.slice(end, end + 3))) ?? own[0];
}

/** `Ana Reyes, 14, …` is not the 41-year-old. */
function hasOtherAge(source: string, { names }: NamedEntity, head: string): boolean {
  const age = /^(\p{N}{1,3})-year-old$/u.exec(head)?.[1];
  if (!age) return false;
  const told = names.flatMap(
    ({ end }) => /^, (\p{N}{1,3})(?![\p{L}\p{N}])/u.exec(source.slice(end, end + 6))?.[1] ?? [],
  );
  return told.length > 0 && !told.includes(age);
}
