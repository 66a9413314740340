import { COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from "../lexicon/functionWords";
import { MOTTOES, TITLED_WORKS } from "../lexicon/speechNouns";
import { spanText } from "../text/span";
import { isCapitalAt, isWordAt, nameOf, type RegionTokens, type Words } from "./reading";
import { isPossessiveEnding } from "./wordClass";

/** Longest title in quotation marks, in words. */
const LONGEST_TITLE = 10;

/** False for quotation marks that quote nobody: around a name, a nickname, a title, a term so called. */
export function isSpeech(words: Words, quotation: RegionTokens): boolean {
  return !(
    isName(words, quotation) ||
    isNickname(words, quotation) ||
    isTitle(words, quotation) ||
    isMotto(words, quotation) ||
    isSubhead(words, quotation) ||
    isMarkedTerm(words, quotation)
  );
}

function isName(words: Words, { region, first, end }: RegionTokens): boolean {
  const name = nameOf(words, first + 1);
  if (!name || end - first < 3) return false;
  const rest = spanText(words.text.source, { start: name.end, end: region.inner.end });
  return name.start <= region.inner.start && /^[\s,.;:]*$/.test(rest);
}

/** `Joe “Lefty” Ruiz`. */
function isNickname(words: Words, { first, end, wordCount }: RegionTokens): boolean {
  return wordCount <= 3 && isCapitalAt(words, first - 1) && isWordAt(words, end) && isCapitalAt(words, end);
}

/** `her novel “Salt Road”`, `on “Morning Desk,”`: every word of weight has a capital, and what stands before names a thing. */
function isTitle(words: Words, { region, first, end, wordCount }: RegionTokens): boolean {
  if (wordCount > LONGEST_TITLE || !isTitleCase(words, first + 1, end - 1)) return false;
  const before = words.words[first - 1] ?? "";
  if (TITLED_WORKS.has(before === "," ? (words.words[first - 2] ?? "") : before)) return true;
  if (before === "of" && COPIES.test(words.words[first - 2] ?? "")) return true;
  const last = spanText(words.text.source, region.inner).at(-1)!;
  if (wordCount > 1 && !/[.?!]/.test(last) && OF_WORKS.test(words.words[end] ?? "")) return true;
  if (wordCount < 2 || /[?!]/.test(last)) return false;
  // a full stop may be that of the sentence around
  if (last === ".") return wordCount > 2 && isPossessiveEnding(before);
  return PREPOSITIONS.has(before) || DETERMINERS.has(before) || isPossessiveEnding(before);
}

/** `“The Salt Road,” which won a prize,`, `“Salt Road” stars`: what a work is told to be. */
const OF_WORKS = /^(?:which|starring|directed|is|was|stars|follows|opens|opened|premiered|premieres)$/;

/** `a copy of “Salt Road.”` */
const COPIES =
  /^(?:cop(?:y|ies)|editions?|screenings?|performances?|productions?|readings?|translations?|versions?|viewings?)$/;

/** `the slogan “One Town”`: a name for a cause, said by nobody in particular. */
function isMotto({ words }: Words, { first }: RegionTokens): boolean {
  return MOTTOES.has(words[words[first - 1] === "," ? first - 2 : first - 1] ?? "");
}

/** `- ‘Witch hunt’ -`: alone in its line between two dashes. */
function isSubhead({ text: { source } }: Words, { region }: RegionTokens): boolean {
  return (
    /(?:^|\n)[ \t]{0,4}[-–—][ \t]{0,4}$/.test(source.slice(Math.max(0, region.start - 12), region.start)) &&
    /^[ \t]{0,4}[-–—][ \t\r]{0,4}(?:\n|$)/.test(source.slice(region.end, region.end + 12))
  );
}

function isTitleCase(words: Words, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (!isWordAt(words, i) || isCapitalAt(words, i)) continue;
    const word = words.words[i]!;
    const light =
      PREPOSITIONS.has(word) || DETERMINERS.has(word) || COORDINATORS.has(word) || SUBORDINATORS.has(word);
    const inner = i > first && (light || isPossessiveEnding(word) || words.text.tokens[i]!.kind !== "word");
    if (!inner) return false;
  }
  return isCapitalAt(words, first);
}

/** `the so-called “experts”`, `known as “the pit”`. */
function isMarkedTerm(words: Words, { first, wordCount }: RegionTokens): boolean {
  if (wordCount > 4) return false;
  const before = words.words[first - 1];
  return (
    before === "so-called" || (before === "as" && /^(?:known|nicknamed)$/.test(words.words[first - 2] ?? ""))
  );
}
