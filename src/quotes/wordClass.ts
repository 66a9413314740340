import {
  ADVERBS,
  AUXILIARIES,
  COMMON_VERBS,
  COORDINATORS,
  DETERMINERS,
  PERSONAL_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from "../lexicon/functionWords";
import { isCapitalAt, isWordAt, nameOf, type Reading, type TokenRange, type Words } from "./reading";

/*
 * What a word may be where it stands. These take the place of a part-of-speech tagger: closed classes from lists,
 * the rest by ending and by the word before.
 */

export function isAdverb({ words, nameAt }: Words, i: number): boolean {
  const word = words[i];
  if (word === undefined || nameAt[i]! >= 0) return false;
  return (
    ADVERBS.has(word) ||
    (word.length > 4 &&
      word.endsWith("ly") &&
      !/^(?:family|reply|rally|ally|assembly|italy|july)$/.test(word))
  );
}

/** Words that may stand between a subject and its verb: `has also`, `on Monday`, `later`. */
export function isAdverbial(reading: Words, i: number): boolean {
  const word = reading.words[i]!;
  if (isCapitalAt(reading, i) && nameOf(reading, i)?.type === "person") return false;
  return isAdverb(reading, i) || AUXILIARIES.has(word) || TIME_WORDS.has(word);
}

/** A finite verb, as far as words alone can tell. */
export function isVerb(reading: Reading, i: number): boolean {
  const word = reading.words[i]!;
  if (!isWordAt(reading, i) || isNamed(reading, i)) return false;
  if (AUXILIARIES.has(word) && !/^[’']s$/.test(word)) return true;
  if (isCapitalAt(reading, i) || followsDeterminer(reading, i)) return false;
  if (COMMON_VERBS.has(word)) return true;
  const form = reading.entries[i]!.reporting;
  return (
    form !== undefined &&
    form.inflection === "past" &&
    !isCapitalAt(reading, i + 1) &&
    !lacksObject(reading, i)
  );
}

/** `was fined and ordered to pay`, `a man accused of theft`, `a study published in May`: verbs that have an object where they are no passives. */
export function lacksObject({ words }: Words, i: number): boolean {
  const next = words[i + 1] ?? "";
  if (next === "to")
    return /^(?:ordered|told|urged|warned|advised|instructed|reminded|encouraged|invited)$/.test(words[i]!);
  if (words[i] === "published") return /^(?:in|on|by|this|last|today)$/.test(next);
  return (
    /^(?:of|with|over)$/.test(next) &&
    /^(?:accused|charged|critici[sz]ed|blamed|denounced|condemned|cited|credited)$/.test(words[i]!)
  );
}

export function hasVerb(reading: Reading, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (isVerb(reading, i)) return true;
  return false;
}

/** Part of a name, whatever else the word may be: `Will Doyle`. */
function isNamed(reading: Words, i: number): boolean {
  return reading.nameAt[i]! >= 0 && isCapitalAt(reading, i);
}

/** `the report`, `his claims`, `Lee’s remarks`: a noun, whatever else the word may be. */
export function followsDeterminer(reading: Reading, i: number): boolean {
  const before = reading.regionAt[i - 1] === -1 ? reading.words[i - 1] : undefined;
  return (
    before !== undefined && (DETERMINERS.has(before) || POSSESSIVES.has(before) || isPossessiveEnding(before))
  );
}

export function isPossessiveEnding(word: string): boolean {
  return /^[’'ʼ]s?$/.test(word);
}

/** A word with which a subject begins: a pronoun, a determiner or a capital letter. */
export function beginsNounPhrase(reading: Reading, i: number): boolean {
  const word = reading.words[i];
  if (word === undefined || !isWordAt(reading, i)) return false;
  if (SUBJECT_PRONOUNS.has(word) || DETERMINERS.has(word)) return true;
  return (
    isCapitalAt(reading, i) && !TIME_WORDS.has(word) && !PREPOSITIONS.has(word) && !SUBORDINATORS.has(word)
  );
}

export function isPersonalPronoun(word: string): boolean {
  return PERSONAL_PRONOUNS.has(word);
}

export function opensClause(word: string): boolean {
  return SUBORDINATORS.has(word) || COORDINATORS.has(word);
}

/** Marks that quote nobody (`Joe “Lefty” Ruiz`) may stand inside a noun phrase. */
export function isMark(word: string): boolean {
  return /^(?:["“”'‘’]|''|``)$/.test(word);
}

/** `43-year-old`, `Post-ABC`: a hyphen with no space on either side. */
export function isHyphen({ text }: Words, i: number): boolean {
  const token = text.tokens[i];
  return (
    token?.text === "-" && text.tokens[i - 1]?.end === token.start && text.tokens[i + 1]?.start === token.end
  );
}
