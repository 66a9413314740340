import { DETERMINERS, POSSESSIVES, SUBJECT_PRONOUNS, TIME_WORDS } from "../lexicon/functionWords";
import { MOTTOES } from "../lexicon/speechNouns";
import { isCapitalAt, type Reading, type TokenRange } from "./reading";
import type { ReportingClause } from "./reportingClause";
import { beginsNounPhrase, isMark, isVerb } from "./wordClass";

/** Thoughts count where they are quoted; verbs that say little by themselves also before `that`. */
export function isReported(
  reading: Reading,
  clause: ReportingClause,
  source: TokenRange | null,
  content: readonly TokenRange[],
): boolean {
  if (content.some((range) => isQuoted(reading, range))) return true;
  const [first] = content;
  if (!source || !first || (content.length === 1 && isStump(reading, clause, first))) return false;
  if (asksToStayUnnamed(reading, first) || isTime(reading, first) || isBareObject(reading, clause, first))
    return false;
  if (clause.lemma === "add" && first.first > clause.cue.first && !isStatement(reading, first)) return false;
  if (clause.kinds.includes("utter") && reading.words[first.first] === "that") return true;
  return clause.kinds.some((kind) => kind !== "think" && kind !== "utter");
}

export function isQuoted(reading: Reading, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (reading.regionAt[i]! >= 0) return true;
  return false;
}

/** Longest object that says nothing, in words: `rejected the charge`. */
const BARE = 2;

/** `denied it`, `shouted him down`, `rejected the charge`: someone or something, but nothing said of it. */
function isBareObject(
  reading: Reading,
  { kinds, cue }: ReportingClause,
  { first, end }: TokenRange,
): boolean {
  if (first < cue.first) return false;
  const word = reading.words[first]!;
  const short = end - first <= BARE;
  if (short && /^(?:him|her|them|me|us|so)$/.test(word)) return true;
  if (end - first === 1) return /^(?:it|this|that)$/.test(word);
  if (MOTTOES.has(reading.words[first + 1] ?? "") && isMark(reading.words[first + 2] ?? "")) return true;
  if (short && (DETERMINERS.has(word) || POSSESSIVES.has(word)) && !SUBJECT_PRONOUNS.has(word)) return true;
  return kinds[0] === "vow" && !isVowed(reading, first);
}

/** Longest name for those who are urged to do something, in tokens. */
const URGED = 3;

/** `to appeal`, `that …`, `a fight`, `people to stay home`: not the noun of `1,200 pledged delegates`. */
function isVowed(reading: Reading, first: number): boolean {
  return (
    isCapitalAt(reading, first) ||
    /^(?:to|that|not|\W|\d)/.test(reading.words[first]!) ||
    beginsNounPhrase(reading, first) ||
    isUrged(reading, first) ||
    /^(?:my|our|his|her|its|their|him|them|us|me)$/.test(reading.words[first]!)
  );
}

/** `people to stay home`, `all owners to check`. */
function isUrged(reading: Reading, first: number): boolean {
  for (let i = first; i < first + URGED; i++)
    if (reading.words[i + 1] === "to")
      return (
        /(?:(?<!year|month|week|day|s)s|people|men|women|police)$/.test(reading.words[i]!) &&
        !beginsNounPhrase(reading, i + 2)
      );
  return false;
}

/** `reports next week`, `said on Monday`: when, and not what. */
function isTime({ words }: Reading, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++)
    if (!TIME_WORDS.has(words[i]!) && !/^(?:this|next|last|every|each|on|in|at)$/.test(words[i]!))
      return false;
  return true;
}

/** Longest thing that is added and no statement, in tokens. */
const ADDED = 12;

/** `that it is late`, `it is late`, and all behind a colon; not the thing that was added. */
function isStatement(reading: Reading, { first, end }: TokenRange): boolean {
  if (reading.words[first] === "that" || reading.words[first - 1] === ":" || end - first > ADDED) return true;
  for (let i = first; i < end; i++) if (isVerb(reading, i)) return true;
  return false;
}

/** One or two words before the clause are no statement of their own: `Yesterday, Lee said`. */
function isStump(reading: Reading, clause: ReportingClause, { first, end }: TokenRange): boolean {
  return first < clause.first && end - first < 3 && reading.regionAt[first]! < 0;
}

/** `who asked not to be named`, `who requested anonymity`. */
function asksToStayUnnamed({ words }: Reading, { first }: TokenRange): boolean {
  if (!/^(?:not|to|anonymity)/.test(words[first]!)) return false;
  return /^(?:(?:not )?to be (?:named|identified|quoted)|anonymity|to remain anonymous)/.test(
    words.slice(first, first + 4).join(" "),
  );
}
