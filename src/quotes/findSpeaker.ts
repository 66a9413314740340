import type { Entity, Mention } from "../entities/entity";
import { KINDS_OF_PEOPLE } from "../lexicon/descriptions";
import { ORGANIZATION_KINDS } from "../lexicon/organizationWords";
import { PERSON_NOUNS } from "../lexicon/personNouns";
import { HONORIFICS, POSTNOMINALS, ROLE_NOUNS, SHORT_OFFICES } from "../lexicon/titles";
import { isDemonym } from "../mentions/gazetteer";
import type { EntityType } from "../mentions/name";
import { contains, type Span, spanText } from "../text/span";
import { authorOf } from "./authorOf";

/** A mention with the entity it belongs to. */
export interface EntityMention extends Mention {
  readonly entity: Entity;
}

/** Words that mean somebody, an entity or an index of one. */
interface Meaning extends Span {
  readonly entity: unknown;
}

/** Who a source phrase is about: its head, never a name that only helps to describe the head (`Lee’s lawyer`). */
export interface Speaker<M extends Meaning = EntityMention> {
  readonly mention: M;
  /** Speaks too: `Lee and Reyes said`. */
  readonly jointly: M | null;
}

/** What may stand between a noun and its relative pronoun: `Lee, who`, `Lee (R-Idaho), an early endorser, who`, `Lee on stage, who`. */
const BEFORE_RELATIVE =
  /^(?: \([^()]{1,40}\))?(?:, \d{1,3})?(?:, \p{Ll}[^,.;:()]{1,60}| (?:on|at|in) \p{Ll}{3,20})?,? $/u;
/** In front of what only helps to describe the noun: `Lee of the firm | Zagrel, who`, `Lee, representing the union | NHB, who`. */
const DESCRIBING = /^(?: of (?:the )?(?:\p{Ll}{2,20} ){0,2}|, \p{Ll}{3,20}ing [^,.;:()]{0,40})$/u;
/** How far back its noun may begin. */
const LONGEST_MENTION = 200;
const INSIDE_PHRASE =
  /(?:^|\s)(?:(?:of|for|at|from|with|to|by|in|on|about|behind|near|against)\s|(?!acting\s)\p{Ll}{3,30}ing\s+(?:the\s+|\p{Lu}\p{Ll}{1,4}\.\s+)?$)/u;
/** The end of the phrase or what goes on with another one. */
const AFTER_HEAD =
  /^(?:["”’'\s]*$|[’']s$|\s*[,(–—[]|\s+(?:of|from|in|at|on|who|with|and|or|for|himself|herself|themselves)(?!\p{L}))/u;
/** `Harbour Board (HB) chair` */
const SHORT_FORM = /^ \([^() ]{1,20}\)(?= )/u;

/** `Bank of Elmby | Deputy Governor` */
const OFFICER = /^ (?:[\p{L}-]{3,20} ){0,2}?([\p{L}-]{3,20}) $/u;

/** `Party of Elmby chair`: what is inside the name of a body tells nothing of the phrase. */
function withoutBodies<M extends Meaning>(
  source: string,
  { start, end }: Span,
  mentions: readonly M[],
  typeOf: (mention: M) => EntityType,
): string {
  let left = "";
  let at = start;
  for (const mention of mentions) {
    if (typeOf(mention) !== "organization" || mention.start < at || mention.end >= end) continue;
    const behind = source.slice(mention.end, end).replace(SHORT_FORM, "");
    if (!ROLE_NOUNS.has(OFFICER.exec(behind)?.[1]?.toLowerCase() ?? "")) continue;
    left += source.slice(at, mention.start);
    at = mention.end;
  }
  return left + source.slice(at, end);
}

/** `which owns`, `including`, `representing the charity`: what follows only helps to describe somebody. */
const DESCRIBES = /(?:^|\s)(?:who(?:se|m)?|which|including)\s|^(?!acting\s)\p{Ll}{3,30}ing\s/u;
/** `a witness, who gave his name only as Gav` */
const GIVES_NAME = /\bwho\b.{1,80}(?: (?:only|just) as| name (?:is|was)) $/u;
/** Letters behind the name of somebody. */
const LETTERS = new RegExp(`^(?: (?:${[...POSTNOMINALS].join("|")})(?!\\p{L})){1,3}`, "u");

/**
 * The speaker whom the source phrase names. `mentions` are in text order, the longer first where two start together.
 * `typeOf` tells people from what they have an office in.
 * Null where the head of the phrase is nobody that the article names: `a spokesman for the mayor`. Whose statement it is speaks.
 */
export function findSpeaker<M extends Meaning>(
  source: string,
  phrase: Span,
  mentions: readonly M[],
  typeOf: (mention: M) => EntityType,
): Speaker<M> | null {
  if (/^(?:who|which|that$)\b/iu.test(source.slice(phrase.start, phrase.end)))
    return antecedent(source, phrase, mentions);
  const inside = mentionsWithin(phrase, mentions);
  for (const part of partsOf(source, phrase)) {
    const heads = inside.filter(
      (mention) =>
        contains(part, mention) &&
        isHead(source, part, mention, inside, typeOf) &&
        (typeOf(mention) === "person" || !sharesOffice(source.slice(mention.end, part.end))),
    );
    const [mention] = heads;
    if (mention) return { mention, jointly: partner(source, mention, heads) };
  }
  const author = authorOf(source, phrase, inside);
  return author && { mention: author, jointly: null };
}

function antecedent<M extends Meaning>(
  source: string,
  phrase: Span,
  mentions: readonly M[],
): Speaker<M> | null {
  let nearest: M | null = null;
  let end = 0;
  for (let i = firstFrom(mentions, phrase.start - LONGEST_MENTION); i < mentions.length; i++) {
    const mention = mentions[i]!;
    if (mention.start >= phrase.start) break;
    if (mention.end > phrase.start || mention.end <= end) continue;
    const between = source.slice(end, mention.start);
    if (
      nearest &&
      /\([^()]*$/.test(between) &&
      /^[^()]{0,40}\)/.test(source.slice(mention.end, mention.end + 50))
    )
      continue;
    if (!nearest || !DESCRIBING.test(between)) nearest = mention;
    end = mention.end;
  }
  const isNear = BEFORE_RELATIVE.test(source.slice(end, phrase.start));
  return nearest && isNear ? { mention: nearest, jointly: null } : null;
}

function mentionsWithin<M extends Meaning>(phrase: Span, mentions: readonly M[]): M[] {
  const found: M[] = [];
  for (let i = firstFrom(mentions, phrase.start); i < mentions.length && mentions[i]!.start < phrase.end; i++)
    if (mentions[i]!.end <= phrase.end) found.push(mentions[i]!);
  return found;
}

function firstFrom(mentions: readonly Span[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `Deputy Commissioner of Police (Traffic) Joe Ruiz` */
const BRACKETS = /\([^()]{1,40}\) /gu;

/** The phrase up to its first comma, then each apposition: `a spokesman for the mayor` · `Joe Ruiz`. */
function partsOf(source: string, phrase: Span): Span[] {
  const parts: Span[] = [];
  let start = phrase.start;
  for (let at = phrase.start; at <= phrase.end; at++) {
    if (at < phrase.end && source[at] !== ",") continue;
    while (start < at && source[start] === " ") start++;
    if (start < at) parts.push({ start, end: at });
    start = at + 1;
  }
  return parts.slice(0, 3);
}

/** Nothing that makes it a mere part of a description stands before it (`for`, `who accused`, `MPs including`), and no noun behind it (`’s lawyer`). */
function isHead<M extends Meaning>(
  source: string,
  part: Span,
  mention: M,
  others: readonly M[],
  typeOf: (mention: M) => EntityType,
): boolean {
  const before = withoutBodies(source, { start: part.start, end: mention.start }, others, typeOf).replace(
    BRACKETS,
    "",
  );
  const after = source.slice(mention.end, part.end);
  if (GIVES_NAME.test(before)) return true;
  const rest = after.replace(typeOf(mention) === "person" ? LETTERS : SHORT_FORM, "");
  return (
    (!INSIDE_PHRASE.test(before) || isWholeOffice(before)) &&
    !DESCRIBES.test(before) &&
    (AFTER_HEAD.test(rest) || (typeOf(mention) === "organization" && isKindOf(source, part, mention)))
  );
}

/**
 * `Minister of Transport`, `The head of the Harbour Board` and `chief of staff` before the name of the holder; not `spokesman for
 * Mayor`, `wife of coach`.
 */
function isWholeOffice(before: string): boolean {
  const [, noun, preposition, field] = OFFICE.exec(before) ?? PLAIN_OFFICE.exec(before) ?? [];
  if (!noun || !field || !(ROLE_NOUNS.has(noun.toLowerCase()) || noun === "master")) return false;
  const words = field.toLowerCase().replaceAll(".", "").split(" ");
  if (preposition === "for" && SHORT_OFFICES.has(words.at(-1)!)) return false;
  while (words.length > 1 && HONORIFICS.has(words.at(-1)!)) words.pop();
  const last = words.at(-1)!;
  const isSomebody = [ROLE_NOUNS, HONORIFICS, PERSON_NOUNS, KINDS_OF_PEOPLE].some((nouns) => nouns.has(last));
  return !isSomebody && !isDemonym(last[0]!.toUpperCase() + last.slice(1));
}

/** An office, and what it is for, in words with capitals. */
const OFFICE =
  /^(?:[Tt]he )?(?!an? )(?:[\p{L}’'-]{1,20} ){0,3}?([\p{L}-]{2,20}) (of|for) (?:the )?(\p{Lu}[\p{L}’'-]{0,20}(?: (?:(?:and|of|for|the|&) ){0,2}\p{Lu}[\p{L}’'-]{0,20}\.?){0,6}) $/u;

/** The same in plain words: `head of security`, `officer for food and drink`, `chair of the bench`. */
const PLAIN_OFFICE =
  /^(?:[Tt]he )?(?!an? )(?:[\p{L}’'-]{1,20} ){0,3}?([\p{L}-]{2,20}) (of|for) (?:the )?((?!the )\p{Ll}[\p{L}’'-]{2,20}(?: and \p{Ll}{2,20})?) $/u;

/** `Harbour Bank | and Elmby Trust chairman Joe Ruiz`: the body helps to say what office the one behind it has. */
function sharesOffice(after: string): boolean {
  const words = /^ and ([^,;:()“”"]{4,80})$/u.exec(after)?.[1]?.split(" ") ?? [];
  const office = words.findIndex((word, i) => i > 0 && ROLE_NOUNS.has(word.toLowerCase()));
  const holder = words.slice(office + 1);
  return (
    office > 0 &&
    isCapital(words[0]!) &&
    holder.length > 0 &&
    isCapital(holder[0]!) &&
    isCapital(holder.at(-1)!)
  );
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** `The FNM trade union`, `the powerful Elm Metal union`: behind a body only what kind of body it is. */
function isKindOf(source: string, part: Span, mention: Span): boolean {
  if (!/^(?:the|an?)(?: \p{Ll}{3,20}){0,2}$/iu.test(source.slice(part.start, mention.start).trim()))
    return false;
  const kind = /^(?: \p{Ll}{3,20}){0,2} (\p{Ll}+)$/u.exec(source.slice(mention.end, part.end))?.[1] ?? "";
  const isInitials = /^\p{Lu}{2,6}$/u.test(spanText(source, mention));
  return isInitials ? ORGANIZATION_KINDS.has(kind) : APPOSED_KINDS.has(kind);
}

/** Kinds that a body itself is rather than has. */
const APPOSED_KINDS: ReadonlySet<string> = new Set(
  (
    "agency bank brand broadcaster channel charity company firm group magazine militia movement network newspaper organisation " +
    "organization party union website"
  ).split(" "),
);

function partner<M extends Meaning>(source: string, mention: M, heads: readonly M[]): M | null {
  const second = heads.find((other) => other.start > mention.end && other.entity !== mention.entity);
  return second && /\band\b/u.test(source.slice(mention.end, second.start)) ? second : null;
}
