import { FUNCTION_WORDS } from "../lexicon/functionWords";
import { PREFIXED_NAME } from "../lexicon/nameWords";
import type { ParsedText } from "../text/parsedText";
import type { Sentence } from "../text/sentence";
import type { Span } from "../text/span";
import { isCapitalized, type Token, tokenIndexAt } from "../text/token";
import { gazetteer } from "./gazetteer";

/** What the capital of a token tells: nothing, that it may be a name, that it is (part of) one. */
export type Capital = typeof NONE | typeof WEAK | typeof STRONG;
export const NONE = 0;
export const WEAK = 1;
export const STRONG = 2;

/**
 * One entry a token. A capital is strong where running text would write a common word small, weak at the head of a
 * sentence, after a colon or mark, and in headlines, where an ordinary word has one too: there ordinary words count as none.
 */
export function readCapitals(text: ParsedText): Uint8Array {
  const capitals = new Uint8Array(text.tokens.length);
  for (const sentence of text.sentences) readSentence(text, sentence, capitals);
  for (const region of text.quotations) readTitle(text.tokens, region.inner, capitals);
  return capitals;
}

/** Most words of a title or slogan in quotation marks. */
const LONGEST_TITLE = 10;

/** `“The Salt Year”`: where every longer word between marks is capitalised, capitals tell as little as in a headline. */
function readTitle(tokens: readonly Token[], inner: Span, capitals: Uint8Array): void {
  const from = tokenIndexAt(tokens, inner.start);
  const words: number[] = [];
  for (let i = from; i < tokens.length && tokens[i]!.start < inner.end; i++) {
    if (i - from >= LONGEST_TITLE) return;
    if (tokens[i]!.kind === "word" && tokens[i]!.text.length > 3) words.push(i);
  }
  if (words.length === 0 || !words.every((i) => isCapitalized(tokens[i]!))) return;
  for (const i of words) capitals[i] = judge(tokens[i]!.text, true, "title");
}

function readSentence(text: ParsedText, sentence: Sentence, capitals: Uint8Array): void {
  const { tokens } = text;
  const { firstToken, endToken } = text.paragraphs[sentence.paragraph]!;
  const isLine = firstToken === sentence.firstToken && endToken === sentence.endToken;
  const style = capitalStyle(tokens, sentence, isLine);
  let atHead = true;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i]!;
    if (token.kind === "punctuation") {
      if (!/^[,;()&.\-’']$/.test(token.text)) atHead = true;
      continue;
    }
    if (token.kind === "word") {
      capitals[i] = judge(token.text, atHead || style !== "sentence", style);
      if (atHead && style === "sentence" && opensName(tokens, i)) capitals[i] = WEAK;
    }
    if (token.kind !== "clitic") atHead = false;
  }
}

type CapitalStyle = "sentence" | "title" | "capitals";

/** `title` where nearly every longer word is capitalised and no stop ends the line, `capitals` where every letter is. */
function capitalStyle(tokens: readonly Token[], sentence: Sentence, isLine: boolean): CapitalStyle {
  let words = 0;
  let capitalized = 0;
  let shouted = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { kind, text } = tokens[i]!;
    if (kind !== "word" || text.length < 4) continue;
    words++;
    if (/^\p{Lu}/u.test(text)) capitalized++;
    if (text === text.toUpperCase()) shouted++;
  }
  if (words === 0) return "sentence";
  if (words >= 3 && shouted >= words * 0.8) return "capitals";
  const stopped = /^[.!?:,]$/.test(tokens[sentence.endToken - 1]!.text);
  return !stopped && (isLine || words >= 4) && capitalized >= words * 0.75 ? "title" : "sentence";
}

function judge(word: string, expected: boolean, style: CapitalStyle): Capital {
  if (!/^\p{Lu}/u.test(word)) return PREFIXED_NAME.test(word) ? STRONG : NONE;
  if (isAdjective(word)) return NONE;
  if (!expected) return STRONG;
  const { commonWords, places, organizations } = gazetteer();
  if (
    style === "capitals" &&
    !places.openers.has(word[0] + word.slice(1).toLowerCase()) &&
    !organizations.openers.has(word)
  )
    return NONE;
  return commonWords.has(word.toLowerCase()) ? NONE : WEAK;
}

/** `Aid Without Delay`: an ordinary word at the head, and the next, as ordinary, has a capital too. */
function opensName(tokens: readonly Token[], i: number): boolean {
  const [word, next] = [tokens[i]!, tokens[i + 1]];
  if (next?.kind !== "word" || next.start - word.end !== 1 || !isCapitalized(word) || !isCapitalized(next))
    return false;
  return (
    gazetteer().commonWords.has(next.text.toLowerCase()) &&
    !FUNCTION_WORDS.some((words) => words.has(word.text.toLowerCase()))
  );
}

/** `Tehran-backed`, `Russia-Ukraine`: an adjective made of names, no name itself. */
function isAdjective(word: string): boolean {
  const hyphen = word.lastIndexOf("-");
  if (hyphen <= 0) return false;
  const { commonWords, places, demonyms } = gazetteer();
  const [first, last] = [word.slice(0, hyphen), word.slice(hyphen + 1)];
  const isPlaceWord = (part: string): boolean => places.openers.has(part) || demonyms.has(part);
  return (/^\p{Ll}/u.test(last) && commonWords.has(last)) || (isPlaceWord(first) && isPlaceWord(last));
}
