import { NAME_PARTICLES } from "../lexicon/nameWords";
import { POSTNOMINALS } from "../lexicon/titles";
import { foldSpelling } from "./foldSpelling";

/** The words of a person's name, folded for comparison; particles, degrees and, behind a surname, generation marks (`Jr.`) left out. */
export interface PersonName {
  readonly parts: readonly string[];
}

export function parsePersonName(text: string): PersonName {
  const words = withoutDegrees(text.replace(/^(?:Mr|Mrs|Ms|Miss|Dr)\.? /, "").split(" ")).filter(
    (word) => !NAME_PARTICLES.has(word.toLowerCase()),
  );
  const named = words.length > 2 ? words.filter((word) => !/^(?:Jr|Sr|II|III|IV)\.?$/.test(word)) : words;
  const bare = named.map((word) => word.replace(/^(?:al|el|ad|as|ash|an|ar|at|az|ul)[-'’]/i, ""));
  return {
    parts: (bare.length > 0 ? bare : [text]).map((word) => (NUMBER.test(word) ? word : foldSpelling(word))),
  };
}

/** The number of a king or pope, in which letters that double count. */
const NUMBER = /^[IVX]{1,5}$/;

/** `Henry VIII`: no surname. */
export function isNumbered({ parts }: PersonName): boolean {
  return NUMBER.test(parts.at(-1)!);
}

/** `Ana Reyes` of `Ana Reyes DBE RA`: up to the first degree or order behind the surname. */
function withoutDegrees(words: readonly string[]): readonly string[] {
  const degree = words.findIndex((word, i) => i > 1 && POSTNOMINALS.has(word));
  return degree < 0 ? words : words.slice(0, degree);
}

/** One full name for both: same surname, and given names that agree as far as both have them (`J. Biden`, `Joseph R. Biden`). */
export function agree(a: PersonName, b: PersonName): boolean {
  if (a.parts.length < 2 || b.parts.length < 2) return false;
  if (a.parts.join(" ") === b.parts.join(" ")) return true;
  if (a.parts.at(-1) !== b.parts.at(-1)) return false;
  if (isWithin(a.parts, b.parts) || isWithin(b.parts, a.parts)) return true;
  const [given, other] = [a.parts[0]!, b.parts[0]!];
  return given === other || (given[0] === other[0] && (given.length === 1 || other.length === 1));
}

/** `Ortega y Marín` for `José Ortega y Marín`, `Paul Reyes` for `Ana Paul Maria Reyes`: all parts, in this order. */
function isWithin(longer: readonly string[], shorter: readonly string[]): boolean {
  if (longer.length <= shorter.length) return false;
  let at = 0;
  for (const part of longer) if (part === shorter[at]) at++;
  return at === shorter.length;
}

/** How well a single name fits a full one: 3 surname, 2 part of a double surname or family name put first, 1 given name, 0 not at all. */
export function howWellFits(single: PersonName, full: PersonName): number {
  const part = single.parts.join(" ");
  const { parts } = full;
  if (parts.at(-1) === part) return 3;
  if (single.parts.length > 1) return parts.join(" ").endsWith(` ${part}`) ? 3 : 0;
  const at = parts.indexOf(part);
  if (at < 0) return 0;
  return at > 0 || parts.length > 2 ? 2 : 1;
}

/** Letters of a surname in which one may be wrong. */
const LONG_SURNAME = 7;

/** `Rosa Zielinski` for `Rosa Zielinska`: the same but for one letter, late in a long surname. */
export function isMisspelt(a: PersonName, b: PersonName): boolean {
  const [last, other] = [a.parts.at(-1)!, b.parts.at(-1)!];
  const isLong = a.parts.length > 1 && Math.min(last.length, other.length) >= LONG_SURNAME;
  return (
    isLong &&
    a.parts.slice(0, -1).join(" ") === b.parts.slice(0, -1).join(" ") &&
    a.parts[0]!.length > 1 &&
    differInOneLetter(last, other)
  );
}

/** In one that is another, missing or too many, not before the fourth. */
function differInOneLetter(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail++;
  return head > 2 && Math.max(a.length, b.length) - head - tail === 1;
}
