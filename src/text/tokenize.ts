import { OPEN_ABBREVIATIONS, PREFIX_ABBREVIATIONS } from "../lexicon/abbreviations";
import type { Token, TokenKind } from "./token";

/*
 * One sticky expression with a named alternative per kind. Every repetition is over a character class that the next
 * part of the pattern cannot match, so matching is linear in the length of the text.
 */
const TOKEN = new RegExp(
  [
    '(?<link>(?:https?://|www\\.)[^\\s<>"“”]{1,2000}|[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,8})',
    "(?<number>\\p{Nd}+(?:[.,:/-]\\p{Nd}+)*[\\p{L}\\p{M}]*)",
    "(?<initials>(?:\\p{L}\\.){2,12}(?!\\p{L}))",
    "(?<word>@?[\\p{L}\\p{M}_][\\p{L}\\p{M}\\p{N}_]*(?:[-‐‑'’ʼʻ&/][\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}]*|-\\p{Nd}+)*)",
    "(?<punctuation>\\.{2,}|-{2,}|''|``|[^\\s])",
  ].join("|"),
  "uy",
);
const CLITIC = /['’ʼ](?:s|ll|re|ve|d|m)$/i;

/** The tokens of a text in order; white space belongs to none. Total and linear in the length of the text. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  const push = (kind: TokenKind, start: number, end: number): void => {
    tokens.push({ kind, start, end, text: source.slice(start, end) });
  };
  let at = 0;
  while (at < source.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(source);
    if (!match) {
      at++;
      continue;
    }
    const groups = match.groups!;
    let end = at + match[0].length;
    if (groups.word !== undefined) end = pushWord(source, at, end, push);
    else if (groups.number !== undefined) push("number", at, end);
    else if (groups.initials !== undefined) push("word", at, end);
    else if (groups.link !== undefined) {
      end -= /[.,;:!?)'’\]]*$/.exec(match[0].slice(-8))![0].length;
      push("link", at, end);
    } else push("punctuation", at, end);
    at = end;
  }
  return tokens;
}

/** Pushes a word, its clitic if it has one, and takes in the full stop of an abbreviation or a single initial; returns where it ends. */
function pushWord(
  source: string,
  start: number,
  end: number,
  push: (k: TokenKind, s: number, e: number) => void,
): number {
  const word = source.slice(start, end);
  const clitic = CLITIC.exec(word);
  if (clitic && clitic.index > 0) {
    push("word", start, start + clitic.index);
    push("clitic", start + clitic.index, end);
    return end;
  }
  if (source[end] === "." && takesStop(source, word, end)) end++;
  push("word", start, end);
  return end;
}

function takesStop(source: string, word: string, stop: number): boolean {
  if (source[stop + 1] === ".") return false;
  const lower = word.toLowerCase();
  const next = source.slice(stop + 1, stop + 3);
  if (/^\p{Lu}$/u.test(word)) return /^ ?[\p{Lu}]/u.test(next);
  if (PREFIX_ABBREVIATIONS.has(lower))
    return !["no", "min", "sec", "fig", "det", "dep"].includes(lower) || /^ \d/.test(next);
  return OPEN_ABBREVIATIONS.has(lower) && word !== lower && /^\p{Lu}/u.test(word);
}
