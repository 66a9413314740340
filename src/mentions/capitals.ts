import type { ParsedText } from "../text/parsedText";
import type { Sentence } from "../text/sentence";
import type { Span } from "../text/span";
import { type Token, tokenIndexAt } from "../text/token";
import { isCapitalized, type Word } from "./word";
import { BEGINS_ORGANIZATION, COMMON_WORD, FUNCTION_WORD } from "./wordLists";
import { CAPITAL, INNER_MARK, MADE_OF_NAMES, PLACE_IN_CAPITALS, PREFIXED, SHOUTED } from "./wordTraits";

/** What the capital of a token tells: nothing, that it may be a name, that it is (part of) one. */
export type Capital = typeof NONE | typeof WEAK | typeof STRONG;
export const NONE = 0;
export const WEAK = 1;
export const STRONG = 2;

/**
 * One entry a token. A capital is strong where running text would write a common word small, weak at the head of a
 * sentence, after a colon or mark, and in headlines, where an ordinary word has one too: there ordinary words count as none.
 */
export function readCapitals(text: ParsedText, words: readonly Word[]): Uint8Array {
  const capitals = new Uint8Array(words.length);
  for (const sentence of text.sentences) readSentence(text, words, sentence, capitals);
  for (const region of text.quotations) readTitle(text.tokens, words, region.inner, capitals);
  return capitals;
}

/** Most words of a title or slogan in quotation marks. */
const LONGEST_TITLE = 10;

/** `“The Salt Year”`: where every longer word between marks is capitalised, capitals tell as little as in a headline. */
function readTitle(
  tokens: readonly Token[],
  words: readonly Word[],
  inner: Span,
  capitals: Uint8Array,
): void {
  const from = tokenIndexAt(tokens, inner.start);
  const longer: number[] = [];
  for (let i = from; i < tokens.length && tokens[i]!.start < inner.end; i++) {
    if (i - from >= LONGEST_TITLE) return;
    if (tokens[i]!.kind === "word" && tokens[i]!.text.length > 3) longer.push(i);
  }
  if (!longer.every((i) => isCapitalized(words[i]!))) return;
  for (const i of longer) capitals[i] = judge(words[i]!, true, "title");
}

function readSentence(
  text: ParsedText,
  words: readonly Word[],
  sentence: Sentence,
  capitals: Uint8Array,
): void {
  const { tokens } = text;
  const { firstToken, endToken } = text.paragraphs[sentence.paragraph]!;
  const isLine = firstToken === sentence.firstToken && endToken === sentence.endToken;
  const style = capitalStyle(tokens, words, sentence, isLine);
  let atHead = true;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { kind } = tokens[i]!;
    if (kind === "punctuation") {
      if (!(words[i]!.traits & INNER_MARK)) atHead = true;
      continue;
    }
    if (kind === "word") {
      capitals[i] = judge(words[i]!, atHead || style !== "sentence", style);
      if (atHead && style === "sentence" && opensName(tokens, words, i)) capitals[i] = WEAK;
    }
    if (kind !== "clitic") atHead = false;
  }
}

type CapitalStyle = "sentence" | "title" | "capitals";

/** `title` where nearly every longer word is capitalised and no stop ends the line, `capitals` where every letter is. */
function capitalStyle(
  tokens: readonly Token[],
  words: readonly Word[],
  sentence: Sentence,
  isLine: boolean,
): CapitalStyle {
  let longer = 0;
  let capitalized = 0;
  let shouted = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { kind, text } = tokens[i]!;
    if (kind !== "word" || text.length < 4) continue;
    const { traits } = words[i]!;
    longer++;
    if (traits & CAPITAL) capitalized++;
    if (traits & SHOUTED) shouted++;
  }
  if (longer === 0) return "sentence";
  if (longer >= 3 && shouted >= longer * 0.8) return "capitals";
  const stopped = /^[.!?:,]$/.test(tokens[sentence.endToken - 1]!.text);
  return !stopped && (isLine || longer >= 4) && capitalized >= longer * 0.75 ? "title" : "sentence";
}

function judge({ lists, traits }: Word, expected: boolean, style: CapitalStyle): Capital {
  if (!(traits & CAPITAL)) return traits & PREFIXED ? STRONG : NONE;
  if (traits & MADE_OF_NAMES) return NONE;
  if (!expected) return STRONG;
  if (style === "capitals" && !(traits & PLACE_IN_CAPITALS || lists & BEGINS_ORGANIZATION)) return NONE;
  return lists & COMMON_WORD ? NONE : WEAK;
}

/** `Aid Without Delay`: an ordinary word at the head, and the next, as ordinary, has a capital too. */
function opensName(tokens: readonly Token[], words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i]!, words[i + 1]];
  if (!next || !isCapitalized(word) || !isCapitalized(next)) return false;
  if (tokens[i + 1]!.start - tokens[i]!.end !== 1) return false;
  return (next.lists & COMMON_WORD) !== 0 && !(word.lists & FUNCTION_WORD);
}
