import { WORD_KINDS, type WordKind } from "../lexicon/newsWords";

/** What can be counted in a text that tells news from other writing. Rates are per hundred words. */
export interface NewsSignals extends Readonly<Record<WordKind, number>> {
  readonly words: number;
  /** Names of two words or more inside a sentence. */
  readonly names: number;
  /** Marked stretches of a few words or more. */
  readonly quotations: number;
  /** Opens as a letter does: `Dear Ms. Reyes,`. */
  readonly greeting: boolean;
  /** Percentage of characters that prose has little use for. */
  readonly symbols: number;
  /** Share of short lines that end without a stop, 0 to 1. */
  readonly unfinishedLines: number;
  /** Share of lines that begin in lower case, 0 to 1. */
  readonly lowerLines: number;
  /** Share of lines that begin with a time stamp, as logs and chats do, 0 to 1. */
  readonly stampedLines: number;
}

const NAME = /(?<=[\p{Ll},;’'”"] )(?:\p{Lu}[\p{Ll}’'-]{1,30}\.? ){1,3}\p{Lu}[\p{Ll}’'-]{1,30}/gu;
const QUOTATION =
  /[“"«][^“”"«»\n]{12,400}[”"»]|(?<![\p{L}\p{N}])[‘'`]{1,2}[^‘’'`\n]{12,400}[’']{1,2}(?!\p{L})/gu;
const STAMP = /^[[(]?(?:\d{2,4}[-/.]\d\d[-/.]\d\d|\d{1,2}:\d\d)/;
const SYMBOL = /[{}<>=\\|_*#~^`[\]@+]/g;

/** Counts the signals of a text; linear in its length. */
export function countNewsSignals(text: string): NewsSignals {
  const words = text.match(/\p{L}+/gu) ?? [];
  const kinds: Record<WordKind, number> = {
    reporting: 0,
    calendar: 0,
    public: 0,
    manual: 0,
    address: 0,
    grammar: 0,
  };
  const rate = (count: number): number => (count * 100) / Math.max(words.length, 100);
  for (const word of words) {
    const kind = WORD_KINDS.get(word) ?? WORD_KINDS.get(word.toLowerCase());
    if (kind) kinds[kind] += rate(1);
  }
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean);
  const share = (matches: (line: string) => boolean): number =>
    lines.filter(matches).length / Math.max(lines.length, 1);
  return {
    ...kinds,
    grammar: kinds.grammar * (Math.max(words.length, 100) / Math.max(words.length, 1)),
    words: words.length,
    names: rate(count(text, NAME)),
    quotations: rate(count(text, QUOTATION)),
    greeting: /^Dear [^\s,:][^\n,:]{1,40}[,:]/m.test(text.slice(0, 1000)),
    symbols: (count(text, SYMBOL) * 100) / Math.max(text.length, 200),
    unfinishedLines: share((line) => line.length < 45 && !/[.!?…:;,]["'”’)\]]*$/.test(line)),
    stampedLines: share((line) => STAMP.test(line)),
    lowerLines: share((line) => /^\p{Ll}/u.test(line)),
  };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
