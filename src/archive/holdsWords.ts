/** Needs no folding but that of case: ASCII, and the marks of print. */
const PLAIN = /^[\s!-~‘“”–—…]*$/;

/** A test for texts that hold each of the words of a filter, or a part of a word; accents and case are no matter. */
export function holdsWords(filter: string): (text: string) => boolean {
  const wanted = fold(filter).split(/\s+/);
  return (text) => {
    const words = fold(text);
    return wanted.every((word) => words.includes(word));
  };
}

function fold(text: string): string {
  const lower = text.replaceAll("’", "'").toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize("NFD").replace(/\p{M}/gu, "");
}
