import type { EntityType } from "./name";
import { type Segment, withType } from "./segment";
import { isHonorific, isRoleModifier, isRoleNoun } from "./titleWords";
import { leadingType, noScores, TYPES, type TypeScores } from "./typeScores";
import { isCapitalized, type Word } from "./word";
import {
  BEGINS_PLACE,
  COMMON_WORD,
  FAMILY_ENDING,
  GIVEN_NAME,
  LOCATIVE,
  ORGANIZATION_FOLLOWER,
  ORGANIZATION_HEAD,
  ORGANIZATION_KIND,
  PARTICLE,
  PLACE_FOLLOWER,
  PLACE_OPENER,
  SURNAME,
} from "./wordLists";
import {
  CLITIC,
  DESCRIPTION_END,
  DETERMINER,
  GENERIC,
  INITIAL,
  INNER_CAPITAL,
  PLACE_ENDING,
  SPEECH_OR_WHO,
  SURNAME_FORM,
} from "./wordTraits";

/** Types a segment that no list knows by its words and its neighbours; keeps the type it has. */
export function judgeType(words: readonly Word[], segment: Segment): Segment {
  if (segment.type) return segment;
  const scores = noScores();
  if (segment.titleFrom < segment.from) scores.person += 4;
  weighWords(words, segment, scores);
  weighBefore(words, segment, scores);
  weighAfter(words, segment, scores);
  const best = leadingType(scores);
  return withType(segment, scores[best] > 0 ? best : null, leadOf(best, scores));
}

/** Over the second type, or over nothing where that has less. */
function leadOf(best: EntityType, scores: TypeScores): number {
  let second = 0;
  for (const type of TYPES) if (type !== best) second = Math.max(second, scores[type]);
  return scores[best] - second;
}

function weighWords(words: readonly Word[], { from, to }: Segment, scores: TypeScores): void {
  const first = words[from]!.spelled;
  const last = words[to - 1]!.spelled;
  const length = to - from;
  if (length === 1) {
    weighWord(first, scores);
    return;
  }
  if (first.lists & GIVEN_NAME) scores.person += 2.5;
  if (length <= 4) scores.person += 1;
  if (last.lists & (SURNAME | FAMILY_ENDING)) scores.person += 1.5;
  if (first.lists & PLACE_OPENER) scores.place += 2;
  for (let i = from; i < to; i++) {
    const { text, lists, traits } = words[i]!;
    if (traits & INITIAL && i > from) scores.person += 2;
    if (lists & PARTICLE && i > from) scores.person += 1.5;
    if (text === "&") scores.organization += 7;
    if (lists & COMMON_WORD) scores.person -= 1;
  }
  if (first.capitals >= 2) scores.organization += 1.5;
  if (last.traits & GENERIC && !(last.lists & SURNAME)) scores.organization += 2;
}

function weighWord({ lists, traits, capitals }: Word, scores: TypeScores): void {
  if (traits & GENERIC) for (const type of TYPES) scores[type] -= 3;
  if (capitals >= 2 && capitals <= 6) scores.organization += 2.5;
  if (lists & GIVEN_NAME) scores.person += 1;
  if (lists & SURNAME) scores.person += 1;
  if (traits & INNER_CAPITAL) scores.organization += 2.5;
  if (traits & PLACE_ENDING) scores.place += 1;
  if (traits & SURNAME_FORM) scores.person += 1;
}

function weighBefore(words: readonly Word[], { from, to }: Segment, scores: TypeScores): void {
  const before = words[from - 1];
  if (!before) return;
  const word = before.lower;
  if (isHonorific(before) || isRoleNoun(before)) scores.person += 2.5;
  if (before.lists & LOCATIVE && !isClitic(words[to])) scores.place += word === "in" ? 2 : 1.5;
  if (word === "the") scores.organization += 1.5;
  if (word === "by" || word === "told" || word === "with") scores.person += 0.5;
  if (word === "at" || word === "for") scores.organization += 0.5;
  if (before.text === "," && isPlace(words, from - 2)) scores.place += 0.5;
}

function weighAfter(words: readonly Word[], { to }: Segment, scores: TypeScores): void {
  const [next, afterNext] = [words[to], words[to + 1]];
  if (!next) return;
  if (next.traits & SPEECH_OR_WHO) scores.person += 1.5;
  if (next.text === "," && afterNext) {
    if (afterNext.text === "who" && /^(?:were|are|have)$/.test(words[to + 2]?.text ?? ""))
      scores.organization += 4;
    else if (/^\d{1,3}$/.test(afterNext.text) || /^(?:who|whose)$/.test(afterNext.text)) scores.person += 3;
    else if (isCalledBody(words, to + 1)) scores.organization += 4;
    else if (roleFollows(words, to + 1)) scores.person += 1.5;
    else if (isPlace(words, to + 1)) scores.place += 1.5;
  }
  if (isClitic(next)) weighPossession(words, to, scores);
  if (next.lists & ORGANIZATION_FOLLOWER) scores.organization += 3;
  if (next.lists & PLACE_FOLLOWER) scores.place += 3;
  if (next.text === "(" && afterNext && afterNext.capitals >= 2 && afterNext.capitals <= 8)
    scores.organization += 2.5;
}

/** `Kenya’s foreign minister` is a state’s, `Karvan’s Railway Board` too; anybody may own anything else. */
function weighPossession(words: readonly Word[], clitic: number, scores: TypeScores): void {
  scores.organization += 0.2;
  for (let i = clitic + 1; i < Math.min(clitic + 4, words.length); i++) {
    const { text, lists } = words[i]!;
    if (
      /^(?:government|capital|parliament|army|president|minister|ministry|ambassador|constitution|economy|border|coast|king|queen|Ministry|Parliament)$/.test(
        text,
      )
    )
      scores.place += 2.5;
    if (lists & ORGANIZATION_HEAD) scores.place += 1.5;
    if (/^(?:chairman|chairwoman|chief|shares|board|CEO|owner|owners|directors?)$/.test(text))
      scores.organization += 1.5;
  }
}

/** `, the company that built it`, `, a charity`: a kind of organization within the next five words. */
export function isCalledBody(words: readonly Word[], from: number): boolean {
  if (!(words[from]!.traits & DETERMINER)) return false;
  for (let i = from + 1; i < Math.min(from + 6, words.length); i++) {
    const word = words[i]!;
    if (isRoleNoun(word) || word.traits & (CLITIC | DESCRIPTION_END)) return false;
    if (word.lists & ORGANIZATION_KIND && !isClitic(words[i + 1])) return true;
  }
  return false;
}

function isClitic(word: Word | undefined): boolean {
  return word !== undefined && (word.traits & CLITIC) !== 0;
}

/** `, the club’s coach` or `, a lawyer`: a role within the next six words. */
function roleFollows(words: readonly Word[], from: number): boolean {
  const first = words[from]!;
  if (!(first.traits & DETERMINER) && !isRoleNoun(first) && !isRoleModifier(first) && !isCapitalized(first))
    return false;
  for (let i = from; i < Math.min(from + 6, words.length); i++) {
    if (isRoleNoun(words[i]!)) return true;
    if (/^[,.;:]$/.test(words[i]!.text)) return false;
  }
  return false;
}

function isPlace(words: readonly Word[], i: number): boolean {
  const word = words[i];
  return word !== undefined && (word.lists & BEGINS_PLACE) !== 0;
}
