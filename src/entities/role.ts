import { reportingForm } from "../lexicon/reportingVerbs";
import { isDemonym } from "../mentions/gazetteer";
import { isRoleNoun } from "../mentions/titleWords";
import { readWord, type Word } from "../mentions/word";
import { DEMONYM, ROLE_MODIFIER, ROLE_NOUN } from "../mentions/wordLists";
import { FIELD } from "../mentions/wordTraits";
import type { Span } from "../text/span";
import { isCapitalized, type Token } from "../text/token";
import { foldSpelling } from "./foldSpelling";

/** What somebody does, as words of the article: `secretary of Kenya’s Coastal Safety Board`. */
export interface Role extends Span {
  /** The noun of office, folded and singular: `secretary`, also of who was one. */
  readonly head: string;
  /** The other words that carry meaning, folded. */
  readonly words: ReadonlySet<string>;
  /** It is over: `former mayor`, `ex-mayor`. */
  readonly isPast: boolean;
}

const EMPTY =
  /^(?:the|a|an|his|her|its|their|our|of|to|for|at|in|on|and|with|by|from|’s|'s|former|then|late|current|new)$/i;
/** Ties to another person, not an office. */
const RELATIONS =
  /^(?:counterpart|colleague|successor|predecessor|opponent|rival|son|daughter|wife|husband|brother|sister|mother|father|widow|uncle|aunt|cousin|nephew|grandson|granddaughter|resident|victim)s?$/i;

/**
 * The role in tokens `from` … `to` (the caller leaves a determiner out) with its noun at `head`, null where no noun of office
 * stands in it.
 */
export function readRole(
  tokens: readonly Token[],
  from: number,
  to: number,
  head = headIndex(tokens, from, to),
): Role | null {
  if (head < 0) return null;
  const words = new Set<string>();
  for (let i = from; i < to; i++) {
    const { kind, text } = tokens[i]!;
    if (i !== head && (kind === "word" || kind === "number") && !EMPTY.test(text))
      words.add(foldSpelling(text));
  }
  const first = ownerNeedsArticle(tokens, from) ? from - 1 : from;
  const isPast = tokens.slice(from, head + 1).some(({ text }) => /^(?:former$|ex-)/i.test(text));
  return {
    start: tokens[first]!.start,
    end: tokens[to - 1]!.end,
    head: foldHead(tokens[head]!.text),
    words,
    isPast,
  };
}

/** `the company’s director`, `the volunteers’ organiser`: without its “the” the owner is no English. */
function ownerNeedsArticle(tokens: readonly Token[], from: number): boolean {
  const owned = /^(?:’s?|'s?)$/.test(tokens[from + 1]?.text ?? "");
  return owned && !isCapitalized(tokens[from]!) && /^the$/i.test(tokens[from - 1]?.text ?? "");
}

export function isOffice(token: Token): boolean {
  return isRoleNoun(readOffice(token)) && !isRelation(token);
}

/** `ex-minister`, `Vice-Chancellor`, `then-prime` minister: a word for an office, and what goes before it. */
const PREFIX = /^(?:ex-)?(?:ex|then|vice|co|non)-(?=\p{L}{2})/iu;

/** Whose office is over, or was not yet. */
const PAST = /^(?:ex|then)-(?=\p{L}{2})/iu;

/** The word without what goes before the office in it. */
function readOffice(token: Token): Word {
  const hasPrefix = token.text.includes("-") && PREFIX.test(token.text);
  return readWord(hasPrefix ? { kind: "word", text: token.text.replace(PREFIX, "") } : token);
}

/** `sister`, `colleague`: somebody’s, and no office. */
export function isRelation({ text }: Token): boolean {
  return RELATIONS.test(text.replace(PAST, ""));
}

/** A noun of office as it is compared: folded, singular; `princess` is no plural. */
export function foldHead(noun: string): string {
  const folded = foldSpelling(noun.replace(PAST, ""));
  return folded.endsWith("s") && folded.length > 4 && !noun.endsWith("ss") ? folded.slice(0, -1) : folded;
}

/** The last noun of office before the first preposition. */
function headIndex(tokens: readonly Token[], from: number, to: number): number {
  let head = -1;
  for (let i = from; i < to; i++) {
    const { text } = tokens[i]!;
    if (head >= 0 && /^(?:of|to|for|at|in|on|with|from|and|,)$/.test(text)) break;
    if (isRoleNoun(readOffice(tokens[i]!)) && !isOwner(tokens, i)) head = i;
  }
  return head;
}

/** A word that may stand before a noun of office in its phrase: `acting`, `foreign`, `Kenyan`, `fire`. */
export function mayPrecedeOffice(token: Token): boolean {
  if (token.kind !== "word") return false;
  const { lists, traits } = readOffice(token);
  return (lists & (ROLE_MODIFIER | ROLE_NOUN | DEMONYM)) !== 0 || (traits & FIELD) !== 0;
}

/** What an office is for: `Health`, `fire`. */
export function isField(token: Token): boolean {
  const { lists, traits } = readOffice(token);
  return (lists & ROLE_MODIFIER) !== 0 || (traits & FIELD) !== 0;
}

/** `Sri Lankan`, `South African`: the token is one of the two words of a country’s adjective that may stand before an office. */
export function isOfCountry(tokens: readonly Token[], i: number): boolean {
  const isPair = (first: number): boolean =>
    isDemonym(`${tokens[first]?.text ?? ""} ${tokens[first + 1]?.text ?? ""}`);
  return isCapitalized(tokens[i]!) && (isPair(i - 1) || isPair(i));
}

/** `the minister’s`, `the ministers’`: whose something is, and not what somebody is. */
export function isOwner(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next?.kind === "clitic" || (/^['’]$/.test(next?.text ?? "") && tokens[i]!.text.endsWith("s"));
}

/** Share of the shorter word list that the two have in common, 0 to 1; `kenyan` and `kenya` count as one. 1 where either has none. */
export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  if (least === 0) return 1;
  let shared = 0;
  for (const word of a) if (b.has(word) || [...b].some((other) => sameStem(word, other))) shared++;
  return shared / least;
}

function sameStem(a: string, b: string): boolean {
  return a.length >= 4 && b.length >= 4 && a.slice(0, 5) === b.slice(0, 5);
}

/** The words that make another office of one. */
const OTHER_RANK = ["prime", "vice", "deputy", "assistant", "attorney", "shadow"].map(foldSpelling);

/** The prime minister is not `the minister`, nor the minister `the prime minister`: `words` are folded. */
export function isOfOtherRank(words: ReadonlySet<string>, held: Role): boolean {
  return OTHER_RANK.some((rank) => held.words.has(rank) !== words.has(rank));
}

/** How far before an abbreviated office it is told that it is no longer held, in UTF-16 units: `Former Florida Gov.` */
const FAR_FORMER = 24;

/** `Former Florida Gov.`, `retired judge`, `the then minister`. */
export function isNoMoreHeld(source: string, { start, end }: Span): boolean {
  return /\b(?:[Ff]ormer|[Ee]x-|[Rr]etired|[Oo]utgoing|[Ff]irst|[Tt]hen)\b/.test(
    source.slice(Math.max(0, start - FAR_FORMER), end),
  );
}

/** No blank line before token `i`. */
export function sameParagraph(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.start - (tokens[i - 1]?.end ?? 0) < 2;
}

/** `Reyes quoted a lawyer`: a verb, and not the first word of `retired general`. */
export function isPast(token: Token): boolean {
  return /^\p{Ll}+ed$/u.test(token.text) && !mayPrecedeOffice(token);
}

/** `the driver announced`: a clause of its own, and no apposition. */
export function reports(token: Token | undefined): boolean {
  return reportingForm(token?.text ?? "")?.inflection === "past";
}

export function isDeterminer(token: Token | undefined): boolean {
  return /^(?:the|a|an|his|her|its|their|our)$/i.test(token?.text ?? "");
}

/** `one of the …` */
export function isOneOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "one" && tokens[at + 1]?.text === "of" && isDeterminer(tokens[at + 2]);
}

/** `mayor` of `ex-Mayor`. */
export function lastPart(text: string): string {
  return text.slice(text.lastIndexOf("-") + 1).toLowerCase();
}
