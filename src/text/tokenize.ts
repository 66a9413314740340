import { NUMBERED_ABBREVIATIONS, OPEN_ABBREVIATIONS, PREFIX_ABBREVIATIONS } from "../lexicon/abbreviations";
import { COMPOUND_HEADS, COMPOUND_TAILS } from "../lexicon/compounds";
import { ROLE_MODIFIERS, ROLE_NOUNS } from "../lexicon/titles";
import type { Token, TokenKind } from "./token";

/*
 * One sticky expression a kind of token, chosen by its first character. Every repetition is bounded, or over a class
 * that the next part of the pattern cannot match, so reading is linear in the length of the text.
 */
const BLANK = /[\s\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]+/uy;
const LINK = /(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}/iuy;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/uy;
const LINK_TAIL = /[.,;:!?…)'’\]]*$/;
const INITIALS = /(?:\p{L}\.){2,12}(?:\p{L}(?![\p{L}\p{M}\p{N}]))?(?!\p{Ll})/uy;
const WORD =
  /@\w+|\p{L}(?:[\p{L}\p{M}\p{N}]|[-‐‑'’&\u00ad\u200c\u200d](?=\p{L})|[-‐‑](?=\p{Nd})|(?<=\p{Nd})[.,](?=\p{Nd}))*/uy;
/** What makes a word before it the name of a site: `Zarel.com`, `zarel.co.ke`. Only endings that are no English words. */
const SITE =
  /\.(?:com|net|org|info|co|tv|io|ai|kz|ru|ua|uk|de|fr|ng|ke|za|pl|cz|se|fi|dk|nl|eu|ch|jp|kr|cn|tw|hk|vn|sg|ph|th|br|mx|ar|cl|pe|tr|gr|hu|ro|bg|rs|hr|ge|az|uz|kg)(?:\.[a-z]{2})?(?![\p{L}\p{N}])/uy;
const NUMBER = /\p{Nd}+(?:[.,:/-]\p{Nd}+)*[\p{L}\p{M}\p{N}]*/uy;
const CLITIC = /['’ʼ](?:s|ll|re|ve|d|m)(?![\p{L}\p{N}])/iuy;
/** A mark with what combines with it, an emoji with its modifiers, or a run that is one mark. */
const MARK =
  /\.{2,}|-{2,}|''|``|\p{Extended_Pictographic}[\p{M}\p{EMod}]{0,4}(?:\u200d\p{Extended_Pictographic}[\p{M}\p{EMod}]{0,4}){0,8}|.\p{M}*/suy;
/** Marks, none of which is ever part of a word, nor of another mark. */
const PLAIN_MARKS = codesOf(',.;:!?"()[]“”—–…');
/** What stands after a word and does not go on with it. */
const ENDS_WORD = codesOf(' \n,.;:!?")]”—…');
const AT_SIGN = 0x40;
const STOP = 0x2e;
const LONGEST_ABBREVIATION = 7;
const CLITIC_END = /['’ʼ](?:s|ll|re|ve|d|m)$/i;

/** Where a match of the sticky `pattern` at `at` ends, or -1. */
function match(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : -1;
}

/** The tokens of a text in order; white space and invisible marks belong to none. Total and linear in the length of the text. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  const push = (kind: TokenKind, start: number, end: number): number => {
    tokens.push({ kind, start, end, text: source.slice(start, end) });
    return end;
  };
  let mailSign = indexOrEnd(source, "@", 0);
  for (let at = 0; at < source.length; ) {
    const code = source.charCodeAt(at);
    if (code === 0x20 || code === 0x0a) {
      at++;
      continue;
    }
    if (mailSign < at) mailSign = indexOrEnd(source, "@", at);
    const end = readLink(source, at, code, mailSign);
    if (end > 0) at = push("link", at, end);
    else at = readToken(source, at, code, push);
  }
  return tokens;
}

type Push = (kind: TokenKind, start: number, end: number) => number;

/** Reads white space or one token (a word may bring its clitic); returns where it ends. */
function readToken(source: string, at: number, code: number, push: Push): number {
  if (isAsciiDigit(code)) return push("number", at, match(NUMBER, source, at));
  const ascii = code <= 0x7f;
  if (isAsciiLetter(code) || code === AT_SIGN || (!ascii && !holds(PLAIN_MARKS, code))) {
    const word = readWord(source, at, push);
    if (word > 0) return word;
  }
  if (isPlainMark(source, at, code)) return push("punctuation", at, at + 1);
  if (!ascii || code <= 0x20) {
    const blank = match(BLANK, source, at);
    if (blank > 0) return blank;
    const number = match(NUMBER, source, at);
    if (number > 0) return push("number", at, number);
  }
  const clitic = isApostrophe(code) && !isBlankBefore(source, at) ? match(CLITIC, source, at) : -1;
  return clitic > 0 ? push("clitic", at, clitic) : push("punctuation", at, match(MARK, source, at));
}

/** Reads a word; returns where it ends, or -1 where none begins. */
function readWord(source: string, at: number, push: Push): number {
  if (source.charCodeAt(at + 1) === STOP) {
    const initials = match(INITIALS, source, at);
    if (initials > 0) return push("word", at, initials);
  }
  const plain = plainWordEnd(source, at);
  if (plain > 0) return pushWithStop(source, at, plain, push);
  const word = match(WORD, source, at);
  return word > 0 ? pushWord(source, at, word, push) : -1;
}

/** The end of a word of plain letters with a plain space or mark after it: nine in ten words need no expression. -1 for others. */
function plainWordEnd(source: string, at: number): number {
  let end = at;
  while (isAsciiLetter(source.charCodeAt(end))) end++;
  return end > at && holds(ENDS_WORD, source.charCodeAt(end)) ? end : -1;
}

/** A mark of one character that nothing after it belongs to: most marks need no expression. */
function isPlainMark(source: string, at: number, code: number): boolean {
  const next = source.charCodeAt(at + 1);
  return holds(PLAIN_MARKS, code) && next !== code && (next <= 0x7f || holds(PLAIN_MARKS, next));
}

function isBlankBefore(source: string, at: number): boolean {
  return at === 0 || /\s/.test(source[at - 1]!);
}

function indexOrEnd(source: string, mark: string, from: number): number {
  const index = source.indexOf(mark, from);
  return index < 0 ? source.length : index;
}

/** The end of a web or mail address at `at`, without the punctuation of the sentence after it; -1 where there is none. */
function readLink(source: string, at: number, code: number, mailSign: number): number {
  const second = source.charCodeAt(at + 1) | 0x20;
  if (((code | 0x20) === 0x68 && second === 0x74) || ((code | 0x20) === 0x77 && second === 0x77)) {
    const end = match(LINK, source, at);
    if (end > 0) return end - LINK_TAIL.exec(source.slice(Math.max(at, end - 8), end))![0].length;
  }
  const near = mailSign > at && mailSign - at <= 64;
  return near && (isAsciiLetter(code) || isAsciiDigit(code)) ? match(MAIL, source, at) : -1;
}

/** Pushes a word, cut from its clitic or as a compound where it is one; returns where it ends. */
function pushWord(source: string, start: number, end: number, push: Push): number {
  const word = source.slice(start, end);
  const clitic = CLITIC_END.exec(word);
  if (clitic && clitic.index > 0) {
    push("word", start, start + clitic.index);
    return push("clitic", start + clitic.index, end);
  }
  const hyphen = compoundHyphen(word);
  if (hyphen > 0) {
    push("word", start, start + hyphen);
    push("punctuation", start + hyphen, start + hyphen + 1);
    return push("word", start + hyphen + 1, end);
  }
  return pushWithStop(source, start, end, push);
}

/** Pushes a word and the full stop after it where it belongs to it. */
function pushWithStop(source: string, start: number, end: number, push: Push): number {
  const site =
    source.charCodeAt(end) === STOP && isAsciiLetter(source.charCodeAt(end + 1))
      ? match(SITE, source, end)
      : -1;
  if (site > 0) return push("word", start, site);
  const hasStop = source.charCodeAt(end) === STOP && takesStop(source, source.slice(start, end), end);
  return push("word", start, hasStop ? end + 1 : end);
}

/** Where a compound of a possible name and an ordinary word divides (`Lagos-based`, `pro-Taliban`), or -1. */
function compoundHyphen(word: string): number {
  const last = word.lastIndexOf("-");
  if (last < 1) return -1;
  const tail = word.slice(last + 1);
  const first = word.indexOf("-");
  const [head, rest] = [word.slice(0, first), word.slice(first + 1)];
  if (/^\p{Lu}/u.test(rest) && (COMPOUND_HEADS.has(head) || (head === "Ex" && !isOffice(rest)))) return first;
  return /^\p{Lu}/u.test(word) && (COMPOUND_TAILS.has(tail) || /^[a-z]{2,}ed$/.test(tail)) ? last : -1;
}

/** `Ex-President` is one word, as it is in small letters. */
function isOffice(word: string): boolean {
  const lower = word.toLowerCase();
  return ROLE_NOUNS.has(lower) || ROLE_MODIFIERS.has(lower);
}

/** Does the full stop at `stop` belong to the word before it, as in an abbreviation or after a single initial? */
function takesStop(source: string, word: string, stop: number): boolean {
  if (word.length > LONGEST_ABBREVIATION) return false;
  const next = source.slice(stop + 1, stop + 4);
  if (next.startsWith(".")) return false;
  if (/^\p{Lu}$/u.test(word))
    return /^\s?\p{Lu}/u.test(next) || BEFORE_SURNAME.test(source.slice(stop + 1, stop + 13));
  const lower = word.toLowerCase();
  if (PREFIX_ABBREVIATIONS.has(lower)) return true;
  const isOpen = OPEN_ABBREVIATIONS.has(lower);
  if (isOpen && word !== lower) return true;
  return (isOpen || NUMBERED_ABBREVIATIONS.has(lower)) && /^\s?\p{Nd}/u.test(next);
}

/** Behind the initial in `A. van der Elm`. */
const BEFORE_SURNAME = /^ (?:van|von|de|bin|ibn|ter|ten)(?: (?:der|den|de|la|het))? \p{Lu}/u;

/** A set of characters below U+2100, 1 at the code of each. */
function codesOf(characters: string): Uint8Array {
  const codes = new Uint8Array(0x2100);
  for (const character of characters) codes[character.charCodeAt(0)] = 1;
  return codes;
}

/** `code` may be NaN, past the end of a text. */
function holds(codes: Uint8Array, code: number): boolean {
  return code < codes.length && codes[code] === 1;
}

function isAsciiLetter(code: number): boolean {
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x7a;
}

function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** ' ’ ʼ */
function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc;
}
