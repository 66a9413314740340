import type { Span } from "./span";

/**
 * `word`: letters with their inner hyphens and apostrophes, initials (`J.`, `U.S.`), abbreviations with their stop (`Mr.`), handles (`@ana`);
 * `number`: `70`, `1,000`, `2022-03-09`, `13th`; `clitic`: `’s`, `’ll` cut off their word;
 * `link`: a web or mail address; `punctuation`: one mark, or a run that is one mark (`...`, `--`, two apostrophes or backticks).
 */
export type TokenKind = "word" | "number" | "clitic" | "link" | "punctuation";

export interface Token extends Span {
  readonly kind: TokenKind;
  /** The characters of the token, exactly as in the article. */
  readonly text: string;
}

/** Index of the first token that ends after `offset`: the token there, or the next one; `tokens.length` past the last. */
export function tokenIndexAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Does a text begin with a capital letter? */
function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code <= 0x7f ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text);
}

/** True for a word that begins with a capital letter. */
export function isCapitalized(token: Token): boolean {
  return token.kind === "word" && isCapital(token.text);
}
