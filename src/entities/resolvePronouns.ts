import { wordsOf } from "../mentions/word";
import { PRONOUN } from "../mentions/wordTraits";
import type { ParsedText } from "../text/parsedText";
import type { Sentence } from "../text/sentence";
import { byPosition, contains, indexFrom, type Span, spanText } from "../text/span";
import { SpanCursor } from "../text/spanCursor";
import type { Token } from "../text/token";
import { type Anchor, bestAnchor, type Genders, isRivalled, mayBe, oftenest } from "./anchor";
import { type Author, authorAt } from "./findAuthors";
import { findHero } from "./findHero";
import { findUnnamed, LEAD } from "./findUnnamed";
import { type Gender, genderOfPerson } from "./gender";
import type { NamedEntity } from "./namedEntity";
import { isOwner, isOwnerBeforeName, isOwnerOfPerson } from "./owner";
import { clauseStart, doerBefore, isObject } from "./pronounObject";
import type { Reference } from "./reference";

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ["he", "male"],
  ["him", "male"],
  ["his", "male"],
  ["himself", "male"],
  ["she", "female"],
  ["her", "female"],
  ["hers", "female"],
  ["herself", "female"],
]);
/** How far behind an opening phrase its subject may begin, in UTF-16 units. */
const NEAR_OPENING = 50;
const OPENING =
  /^(?:In|On|At|After|Before|During|While|When|As|With|Despite|Since|For|Although|Though|If|Because|Unlike|Asked|[A-Z][a-z]+ing)$/;
/** `Born to a tailor, Moritz Brandt, and his wife, Clara, she …`: until then the parents are told. */
const BIRTH = /^(?:Born|Raised|Brought|Educated|Orphaned)$/;
/** `Asked by Reyes whether she was late, she said`: of another than Reyes. */
const DONE_BY = /^\p{Lu}[\p{Ll}-]{2,20}(?:ed|en) by /u;
/** A verb, and no other name. */
const ACTS = /^ (?!and |or |of )\p{Ll}{2,}/u;
/** Longest verb between two pronouns, with its spaces, in UTF-16 units. */
const LONGEST_VERB = 20;

/** Who speaks, and the words in which they hardly call themselves by name: `He said Lee had left`. */
export interface SpokenBy extends Span {
  /** Somebody whom the article does not name: `a worker at the mill`. */
  readonly isUnnamed: boolean;
  readonly words: readonly Span[];
}

/**
 * Takes he and she, outside quoted words, as the fitting person of the last sentences: who leads a sentence before who
 * follows, who was quoted before who was not, the near before the far (centering; Brennan, Friedman and Pollard 1987).
 * Sentences that are a speaker’s words do not count as distance, and a speaker leads wherever the name stands. A pronoun
 * in an opening phrase (`In a meeting with his guest, Reyes said`) may look ahead to the subject.
 * Who is named in the words of a speaker, and not only where these cite others, hardly is the speaker.
 * `quoted` are spoken words, `sources` the names and pronouns of who spoke; both, and `authors`, in text order.
 */
export function resolvePronouns(
  text: ParsedText,
  entities: readonly NamedEntity[],
  references: readonly Reference[],
  quoted: readonly Span[],
  sources: readonly SpokenBy[],
  authors: readonly Author[],
): Reference[] {
  const words = wordsOf(text);
  const known = entities.map((entity) => entity.gender);
  const genders: Genders = { known, likely: [], hero: findHero(text, entities) };
  const furniture = [text.layout.headline, text.layout.byline].filter((span) => span !== null);
  const writers = new Set(
    references.filter((one) => spanText(text.source, one) === "I").map(({ entity }) => entity),
  );
  const people = references.filter(
    (reference) =>
      entities[reference.entity]!.type === "person" &&
      !(writers.has(reference.entity) && authorAt(authors, reference.start) === reference.entity) &&
      !furniture.some((span) => contains(span, reference)),
  );
  const resolved: Reference[] = [];
  const anchors: Anchor[] = [];
  const quotations = new SpanCursor(quoted);
  const speakers = new SpanCursor(sources);
  const strangerIds = new Set<number>();
  const isOneMore = ({ start }: Span): boolean =>
    /^(?:one|another)\b/i.test(text.source.slice(start, start + 8));
  const strangers = sources.filter((one) => one.isUnnamed && (one.start >= LEAD || isOneMore(one)));
  const cited = new SpanCursor(text.quotations.filter(({ depth }) => depth > 0));
  const namedBy = namedInWords(
    people.filter(({ start, form }) => form === "name" && !cited.at(start)),
    sources,
  );
  const marks = new SpanCursor(text.quotations.filter(({ depth }) => depth === 0));
  const said = sources
    .flatMap(({ words, start: by }) => words.map(({ start, end }): Said => ({ start, end, by })))
    .sort(byPosition);
  let nextPerson = 0;
  let told = 0;
  for (const sentence of text.sentences) {
    let led = false;
    const opening = openingEnd(text, sentence);
    const own = peopleWithin(people, nextPerson, sentence);
    const owns = (end: number): boolean =>
      isOwnerOfPerson(text, words, end) || isOwnerBeforeName(text, words, end, own[indexFrom(own, end)]);
    const subject =
      opening < 0
        ? undefined
        : own.find(({ start, end }) => start > opening && !owns(end) && !isOwner(text, end));
    const main = subject && subject.start - opening < NEAR_OPENING ? subject : null;
    const anchor = (entity: number, { start, end }: Span): void => {
      const waits = owns(end) || (main !== null && start < opening);
      const speaks = speakers.at(start) !== null;
      const isStranger = strangerIds.has(entity);
      anchors.push({
        entity,
        start,
        end,
        sentence: told,
        leads: !waits && (speaks || !led),
        speaks,
        isStranger,
      });
      led ||= !waits;
    };
    const isDone = DONE_BY.test(text.source.slice(sentence.start, sentence.start + NEAR_OPENING));
    const agents = isDone ? new Set(own.slice(0, 1).map(({ entity }) => entity)) : undefined;
    const ahead = main && own[0] === main ? main : null;
    const unnamed = findUnnamed(text, sentence);
    let tellsParents = BIRTH.test(text.tokens[sentence.firstToken]!.text);
    const born = tellsParents ? own.find((person) => isBorn(text.source, person)) : undefined;
    if (!isSpoken(sentence, quotations.at(sentence.start + 1))) told++;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = text.tokens[i]!;
      while (nextPerson < people.length && people[nextPerson]!.start <= token.start) {
        const person = people[nextPerson++]!;
        if (person === born) tellsParents = false;
        if (person.start >= sentence.start && !quotations.at(person.start) && !tellsParents)
          anchor(person.entity, person);
      }
      if (strangers[0] && strangers[0].start <= token.start) {
        const stranger = strangers.shift()!;
        strangerIds.add(known.push(genderOfPerson(headNoun(spanText(text.source, stranger)))) - 1);
        if (stranger.start === token.start) anchor(known.length - 1, token);
      }
      if (unnamed[0]?.at === i) {
        known.push(unnamed.shift()!.gender);
        if (!quotations.at(token.start)) anchor(known.length - 1, token);
      }
      const gender = words[i]!.traits & PRONOUN ? PRONOUNS.get(words[i]!.lower) : undefined;
      if (!gender) continue;
      const endsBirth = tellsParents && /^s?he$/.test(words[i]!.lower);
      if (endsBirth) tellsParents = false;
      if (tellsParents || quotations.at(token.start)) continue;
      const another = words[i + 2]?.text === "," ? subjectBeforeAside(text, own, token.start) : null;
      const isSubject = /^s?he$/.test(words[i]!.lower);
      const others =
        another !== null ? new Set([another]) : isSubject && agents ? agents : namedBy.get(token.start);
      const object = isObject(words, i);
      // `a neighbour said she had heard it`
      const isToldBy = anchors.at(-1)?.isStranger && anchors.at(-1)!.sentence === told;
      const isHeard = speakers.at(token.start) !== null || isToldBy === true;
      const citing = marks.at(token.start) ? speakerOf(anchors, said, token.start) : undefined;
      const doer = citing ?? (object ? doerBefore(text.source, anchors, token.start) : undefined);
      const clause = object ? clauseStart(text, sentence.firstToken, i) : 0;
      const looksAhead = ahead && token.start < opening && mayBe(known[ahead.entity], gender);
      const entity = looksAhead
        ? ahead.entity
        : isJoined(text.source, anchors.at(-1), token, known, gender)
          ? anchors.at(-1)!.entity
          : endsBirth
            ? oftenest(anchors, genders, gender)?.entity
            : bestAnchor(anchors, told, genders, { gender, object, clause, doer, others, isHeard })?.entity;
      if (entity === undefined) continue;
      const settles = /^s?he$/.test(words[i]!.lower) || !isRivalled(anchors, entity, told, genders, gender);
      if (settles) known[entity] ??= gender;
      else genders.likely[entity] ??= gender;
      if (entity < entities.length)
        resolved.push({ start: token.start, end: token.end, entity, form: "pronoun" });
      anchor(entity, token);
    }
  }
  return resolved;
}

/** `spokesman` of `A spokesman for the bank`. */
function headNoun(phrase: string): string {
  return (
    /^[^,(]*?([\p{L}-]+)(?= (?:for|of|from|in|at|on|who|with|and)\b|$|,| \()/u.exec(
      phrase.slice(0, LONGEST_PHRASE),
    )?.[1] ?? ""
  );
}

/** Of a source that is read for its noun, in UTF-16 units. */
const LONGEST_PHRASE = 100;

/** `Born in Brod, Reyes went …`: the subject behind the comma. */
function isBorn(source: string, { start, end }: Span): boolean {
  return source.slice(start - 2, start) === ", " && ACTS.test(source.slice(end, end + LONGEST_VERB));
}

/** `Reyes and | his wife`, `Reyes, who had given | his speech`; what is praised is hardly one’s own. */
const OWNS =
  /^(?: and|, who (?!(?:is|was|became|praise|back|endorse|support|defend|admire|critici[sz]e|mock|question|reject|oppose|attack)(?:e?[ds])? )\p{Ll}{2,20}(?: \p{Ll}{2,20}){0,2}) $/u;
/** How far behind its owner what is owned may stand, in UTF-16 units. */
const FAR_OWN = 60;

/** `Reyes and his wife`, `Reyes himself` */
function isJoined(
  source: string,
  last: Anchor | undefined,
  { start, text }: Token,
  known: readonly (Gender | null)[],
  gender: Gender,
): boolean {
  if (!last || start - last.end > FAR_OWN || !mayBe(known[last.entity], gender)) return false;
  const between = source.slice(last.end, start);
  return /^(?:his|her)$/.test(text) ? OWNS.test(between) : /^h(?:im|er)self$/.test(text) && between === " ";
}

/** Words, and where their source begins. */
interface Said extends Span {
  readonly by: number;
}

/** Who says the words around an offset, as named or called so far. */
function speakerOf(anchors: readonly Anchor[], said: readonly Said[], offset: number): number | undefined {
  const around = said[indexFrom(said, offset + 1) - 1];
  if (!around || around.end <= offset) return undefined;
  return anchors.slice(-MOST_SINCE).findLast(({ start }) => start === around.by)?.entity;
}

/** How many people are told of, at the most, between a source and a pronoun in its words. */
const MOST_SINCE = 20;

/** Most names in one speaker’s words that are looked at. */
const MOST_NAMED = 200;

/** By the start of each source, the people whom its words name. */
function namedInWords(people: readonly Reference[], sources: readonly SpokenBy[]): Map<number, Set<number>> {
  const named = new Map<number, Set<number>>();
  for (const { start, words } of sources) {
    const own = named.get(start) ?? new Set();
    for (const span of words) {
      const first = indexFrom(people, span.start);
      for (let i = first; i < first + MOST_NAMED && i < people.length && people[i]!.start < span.end; i++)
        own.add(people[i]!.entity);
    }
    named.set(start, own);
  }
  return named;
}

/** The quotation at its beginning is the whole sentence: a speaker’s words, not the reporter’s. */
function isSpoken(sentence: Sentence, quotation: Span | null): boolean {
  return quotation !== null && quotation.start <= sentence.start + 1 && quotation.end >= sentence.end - 2;
}

/** Where the opening phrase of a sentence ends at its comma (`While Lee waited, Reyes said`), -1 where it has none. */
function openingEnd({ tokens }: ParsedText, { firstToken, endToken }: Sentence): number {
  if (!OPENING.test(tokens[firstToken]!.text)) return -1;
  for (let i = firstToken; i < endToken; i++) if (tokens[i]!.text === ",") return tokens[i]!.start;
  return -1;
}

/** `Reyes, he said, never rang`: who is told of is not who says it. Null where nobody stands so before the pronoun. */
function subjectBeforeAside({ source }: ParsedText, own: readonly Reference[], at: number): number | null {
  const [first] = own;
  return first && source.slice(first.end, at) === ", " ? first.entity : null;
}

function peopleWithin(people: readonly Reference[], from: number, { start, end }: Span): Reference[] {
  const own: Reference[] = [];
  for (let i = from; i < people.length && people[i]!.start < end; i++)
    if (people[i]!.start >= start) own.push(people[i]!);
  return own;
}
