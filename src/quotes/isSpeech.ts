import { COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from "../lexicon/functionWords";
import { TITLED_WORKS } from "../lexicon/speechNouns";
import { spanText } from "../text/span";
import { isCapitalAt, isWordAt, type Reading, type RegionTokens } from "./reading";
import { isPossessiveEnding } from "./wordClass";

/** Longest title in quotation marks, in words. */
const LONGEST_TITLE = 10;

/** False for quotation marks that quote nobody: around a name, a nickname, a title, a term so called. */
export function isSpeech(reading: Reading, quotation: RegionTokens): boolean {
  return !(
    isName(reading, quotation) ||
    isNickname(reading, quotation) ||
    isTitle(reading, quotation) ||
    isMarkedTerm(reading, quotation)
  );
}

function isName(reading: Reading, { region, first, end }: RegionTokens): boolean {
  const name = reading.names[reading.nameAt[first + 1] ?? -1];
  if (!name || end - first < 3) return false;
  const rest = spanText(reading.text.source, { start: name.end, end: region.inner.end });
  return name.start <= region.inner.start && /^[\s,.;:]*$/.test(rest);
}

/** `Joe “Lefty” Ruiz`. */
function isNickname(reading: Reading, { first, end, wordCount }: RegionTokens): boolean {
  return (
    wordCount <= 3 && isCapitalAt(reading, first - 1) && isWordAt(reading, end) && isCapitalAt(reading, end)
  );
}

/** `her novel “Salt Road”`, `on “Morning Desk,”`: every word of weight has a capital, and what stands before names a thing. */
function isTitle(reading: Reading, { region, first, end, wordCount }: RegionTokens): boolean {
  if (wordCount > LONGEST_TITLE || !isTitleCase(reading, first + 1, end - 1)) return false;
  const before = reading.words[first - 1] ?? "";
  if (TITLED_WORKS.has(before)) return true;
  if (wordCount < 2 || /[.?!]$/.test(spanText(reading.text.source, region.inner))) return false;
  return PREPOSITIONS.has(before) || DETERMINERS.has(before) || isPossessiveEnding(before);
}

function isTitleCase(reading: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (!isWordAt(reading, i) || isCapitalAt(reading, i)) continue;
    const word = reading.words[i]!;
    const light =
      PREPOSITIONS.has(word) || DETERMINERS.has(word) || COORDINATORS.has(word) || SUBORDINATORS.has(word);
    const inner = i > first && (light || isPossessiveEnding(word) || reading.text.tokens[i]!.kind !== "word");
    if (!inner) return false;
  }
  return isCapitalAt(reading, first);
}

/** `the so-called “experts”`, `known as “the pit”`. */
function isMarkedTerm(reading: Reading, { first, wordCount }: RegionTokens): boolean {
  if (wordCount > 4) return false;
  const before = reading.words[first - 1];
  return (
    before === "so-called" ||
    (before === "as" && /^(?:known|nicknamed)$/.test(reading.words[first - 2] ?? ""))
  );
}
