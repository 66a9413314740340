import { type Token, tokenIndexAt } from "../text/token";
import type { IsInName } from "./readPhrase";
import { readRolePhrase } from "./readRolePhrase";
import { isDeterminer, isOneOf, type Role } from "./role";

/** Verbs of what somebody is, and those of what somebody does before `as`. */
const IS = /^(?:is|was|becomes?|became|remains?|remained)$/;
const SERVES = /^(?:serves?|served|serving|works?|worked|working|acts?|acted|acting)$/;
const APPOINTED = /^(?:appointed|named|elected|re-elected|reappointed|sworn)$/;
const ADVERB = /^(?:also|now|still|then|later|once|currently|formerly|initially|already|previously|briefly)$/;
/** Most auxiliaries and adverbs before the verb. */
const LONGEST = 4;

/**
 * What a subject is said to be, in the words from token `at` on behind it: `is the director of the clinic`, `has been appointed chief
 * executive`, `later served as president of the board`, `was a painter and is a critic`. `isInName` tells the tokens of bodies and places.
 */
export function readPredicates(tokens: readonly Token[], at: number, isInName: IsInName): Role[] {
  const first = readPredicate(tokens, at, isInName);
  if (!first) return [];
  const and = tokenIndexAt(tokens, first.end - 1) + 1;
  const second = tokens[and]?.text === "and" ? readPredicate(tokens, and + 1, isInName) : null;
  return second ? [first, second] : [first];
}

function readPredicate(tokens: readonly Token[], at: number, isInName: IsInName): Role | null {
  const from = predicateStart(tokens, at);
  return from < 0 ? null : readRolePhrase(tokens, from, isInName);
}

/** Where the phrase of a predicate begins; -1 where none does. */
function predicateStart(tokens: readonly Token[], at: number): number {
  let verb = at;
  while (verb - at < LONGEST && isAuxiliary(tokens[verb])) verb++;
  const text = tokens[verb]?.text ?? "";
  const last = tokens[verb - 1]?.text ?? "";
  const isNamed = verb > at && /^(?:is|was|be|been)$/.test(last) && APPOINTED.test(text);
  if (isNamed) return /^(?:as|in)$/.test(tokens[verb + 1]?.text ?? "") ? pastAs(tokens, verb + 1) : verb + 1;
  if (SERVES.test(text)) return tokens[verb + 1]?.text === "as" ? verb + 2 : -1;
  const behind = IS.test(text) ? pastAdverb(tokens, verb + 1) : /^(?:is|was|been)$/.test(last) ? verb : -1;
  return behind > 0 && (isDeterminer(tokens[behind]) || isOneOf(tokens, behind)) ? behind : -1;
}

/** `sworn in as` */
function pastAs(tokens: readonly Token[], at: number): number {
  const as = tokens[at]!.text === "in" ? at + 1 : at;
  return tokens[as]?.text === "as" ? as + 1 : -1;
}

function pastAdverb(tokens: readonly Token[], at: number): number {
  return ADVERB.test(tokens[at]?.text ?? "") ? at + 1 : at;
}

function isAuxiliary(token: Token | undefined): boolean {
  const text = token?.text ?? "";
  return /^(?:is|was|has|had|have|been|will|be)$/.test(text) || ADVERB.test(text);
}
