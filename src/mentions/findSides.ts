import { BEATS, DREW, MARGINS, MEETS, NATIONS, OF_TEAMS } from "../lexicon/sportWords";
import type { ParsedText } from "../text/parsedText";
import type { IsClub } from "./clubs";
import { isCapitalized, type Word } from "./word";
import { FUNCTION_WORD, OTHER_CAPITAL } from "./wordLists";
import { WORD } from "./wordTraits";

/** Words in capitals that name a side of a match. Token indices, half-open. */
export interface Side {
  readonly from: number;
  readonly to: number;
}

/** Words of a side, and words between it and the score. */
const LONGEST = 4;
const FARTHEST = 6;

/**
 * Who plays whom, by the words around: `Elmby beat Stone Harbour 2-1`, `Elmby 2 Stone Harbour 1`, `Elmby v Stone Harbour`, `the Elmby
 * striker`. Where no score and no list of results tells so, one side is a listed club. Nations are no sides. In order.
 */
export function findSides({ sentences }: ParsedText, words: readonly Word[], isClub: IsClub): Side[] {
  const sides: Side[] = [];
  for (const { firstToken, endToken } of sentences)
    findInSentence(words.slice(firstToken, endToken), firstToken, isClub, sides);
  return sides;
}

/** Results in a sentence that are a list of such, whoever plays. */
const MANY = 2;

/** Adds the sides of a sentence, whose first token has the index `offset`. */
function findInSentence(words: readonly Word[], offset: number, isClub: IsClub, sides: Side[]): void {
  const matches = readMatches(words, isClub);
  const isTable = matches.filter(({ isResult }) => isResult).length >= MANY;
  for (const match of matches) {
    if (!match.isCertain && !(isTable && match.isResult)) continue;
    for (const { from, to } of match.sides)
      if (from + offset >= (sides.at(-1)?.to ?? 0)) sides.push({ from: from + offset, to: to + offset });
  }
}

interface Match {
  readonly sides: readonly Side[];
  readonly isResult: boolean;
  /** By a score, or by a side that is listed. */
  readonly isCertain: boolean;
}

function readMatches(words: readonly Word[], isClub: IsClub): Match[] {
  const matches: Match[] = [];
  const isListed = (side: Side): boolean => isClub(words, side.from, side.to);
  for (let i = 1; i < words.length; i++) {
    const choice = readChoice(words, i, isListed);
    if (choice) matches.push(choice);
    if (!isPart(words[i - 1]!) || isCapitalized(words[i]!)) continue;
    const second = opponentOf(words, i);
    const isOfTeam = OF_TEAMS.has(words[i]!.text);
    if (!second && !isOfTeam) continue;
    const first = sideBefore(words, i);
    if (!first || isNation(words, first)) continue;
    if (isListed(first) && isOfTeam) matches.push({ sides: [first], isResult: false, isCertain: true });
    if (!second || isNation(words, second.side)) continue;
    const isCertain =
      isListed(first) ||
      isListed(second.side) ||
      isScored(words, second) ||
      isScoreline(words, i, first, second);
    matches.push({ sides: [first, second.side], isResult: isGoals(words[i]!), isCertain });
  }
  return matches;
}

interface Opponent {
  readonly side: Side;
  /** Do verbs say that the two played? */
  readonly played: boolean;
}

/** Whom the words from `at` on name behind a side. */
function opponentOf(words: readonly Word[], at: number): Opponent | null {
  const { text } = words[at]!;
  const isResult = isGoals(words[at]!);
  const start = isResult ? behindGoals(words, at) : behindVerb(words, at);
  if (start < 0) return null;
  const side = sideAt(words, words[start]?.text === "the" ? start + 1 : start);
  if (!side || (isResult && !isFinal(words[at]!) && !isGoals(words[side.to]))) return null;
  return { side, played: !isResult && !MEETS.has(text) };
}

/** The sides of `will meet either Elmby or Stone Harbour`, of which one is listed, before `either` at `at`. */
function readChoice(words: readonly Word[], at: number, isListed: (side: Side) => boolean): Match | null {
  if (words[at]!.text !== "either" || !MEETS.has(words[at - 1]!.text)) return null;
  const first = sideAt(words, at + 1);
  const second = first && words[first.to]?.text === "or" ? sideAt(words, first.to + 1) : null;
  if (!first || !second || !(isListed(first) || isListed(second))) return null;
  return { sides: [first, second], isResult: false, isCertain: true };
}

/** Where the opponent may stand behind a verb of sport; -1 behind other words. */
function behindVerb(words: readonly Word[], at: number): number {
  const verb = VERBS.get(words[at]!.text);
  if (!verb) return -1;
  return verb === "takes" ? at + 1 : behindDraw(words, at);
}

/** How verbs stand before the opponent: it follows at once, or behind a result or a small word. */
const VERBS: ReadonlyMap<string, "takes" | "joins"> = new Map([
  ...[...DREW].map((verb) => [verb, "joins"] as const),
  ...[...BEATS, ...MEETS].map((verb) => [verb, "takes"] as const),
]);

/** Behind `drew with`, `lost 2-1 to`; -1 where the verb has no opponent. */
function behindDraw(words: readonly Word[], at: number): number {
  const joint = isGoals(words[at + 1]) ? at + 2 : at + 1;
  return /^(?:with|to|against)$/.test(words[joint]?.text ?? "") ? joint + 1 : -1;
}

/** Behind the goals of a side, who scored them in brackets, and a comma or `v`. */
function behindGoals(words: readonly Word[], at: number): number {
  let i = at + 1;
  if (words[i]?.text === "(")
    while (i < words.length && i - at < LONGEST_BRACKETS && words[i - 1]!.text !== ")") i++;
  return /^(?:,|v|vs)$/.test(words[i]?.text ?? "") ? i + 1 : i;
}

/** Words of the brackets behind a score. */
const LONGEST_BRACKETS = 40;

function isGoals(word: Word | undefined): boolean {
  return word !== undefined && (word.traits & WORD) === 0 && /^\d{1,3}(?:[-–.]\d{1,3})?$/.test(word.text);
}

/** `3-2` */
function isFinal({ text }: Word): boolean {
  return /^\d{1,3}[-–]\d{1,3}$/.test(text);
}

/** `Elmby 3-2 Stone Harbour`, with nothing else but marks around it. */
function isScoreline(words: readonly Word[], at: number, first: Side, { side }: Opponent): boolean {
  const around = [words[first.from - 1], words[side.to]];
  return isFinal(words[at]!) && around.every((word) => word === undefined || word.kind === "punctuation");
}

/** A score or a margin a few words behind: `beat Elmby in the rain 2-1`, `beat Elmby by 12 runs`. */
function isScored(words: readonly Word[], { side, played }: Opponent): boolean {
  if (!played) return false;
  for (let i = side.to; i < words.length && i - side.to < FARTHEST; i++) {
    if (isFinal(words[i]!) || isMargin(words, i)) return true;
    if (/^[.;:]$/.test(words[i]!.text)) return false;
  }
  return false;
}

/** `by 12 runs`, `by six wickets`, `by an innings` */
function isMargin(words: readonly Word[], i: number): boolean {
  return words[i]!.text === "by" && MARGINS.has(words[i + 2]?.text ?? "");
}

function sideBefore(words: readonly Word[], end: number): Side | null {
  let from = end;
  while (from > 0 && end - from <= LONGEST && isPart(words[from - 1]!)) from--;
  return from === end || end - from > LONGEST ? null : { from, to: end };
}

function sideAt(words: readonly Word[], from: number): Side | null {
  let to = from;
  while (to < words.length && to - from <= LONGEST && isPart(words[to]!)) to++;
  return to === from || to - from > LONGEST ? null : { from, to };
}

function isPart(word: Word): boolean {
  return isCapitalized(word) && (word.lists & (OTHER_CAPITAL | FUNCTION_WORD)) === 0;
}

function isNation(words: readonly Word[], { from, to }: Side): boolean {
  return NATIONS.has(
    words
      .slice(from, to)
      .map(({ text }) => text)
      .join(" "),
  );
}
