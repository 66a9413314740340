/** Needs no folding but that of case: ASCII. */
const PLAIN = /^[\s!-~]*$/;

/** For looking up parts of words: lower case, without accents, and the marks of print as a keyboard has them. */
export function foldWords(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const typed = text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, "-");
  return PLAIN.test(typed) ? typed : typed.replace(/…/g, "...").normalize("NFD").replace(/\p{M}/gu, "");
}
