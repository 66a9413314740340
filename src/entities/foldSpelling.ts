const folded = new Map<string, string>();
/** Bounds the memory that folded words take between articles: some 2 MB. */
const MOST_WORDS = 10_000;
/** Longer words are seldom seen twice, and keeping one may keep the article that it was cut out of. */
const LONGEST_KEPT = 12;

/**
 * A key under which common spellings of one word meet: accents, case, doubled letters and the choices of romanization
 * (`Makhmedov` and `Mahmedov`, `Yusuf` and `Yousuf`, `adviser` and `advisor`).
 */
export function foldSpelling(word: string): string {
  if (word.length > LONGEST_KEPT) return fold(word);
  let key = folded.get(word);
  if (key === undefined) {
    if (folded.size >= MOST_WORDS) folded.clear();
    key = fold(word);
    folded.set(word, key);
  }
  return key;
}

function fold(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’ʼʻ.-]/g, "")
    .toLowerCase()
    .replace(/kh/g, "h")
    .replace(/gh/g, "g")
    .replace(/ou/g, "u")
    .replace(/oo/g, "u")
    .replace(/ee/g, "i")
    .replace(/[yj]/g, "i")
    .replace(/q/g, "k")
    .replace(/w/g, "v")
    .replace(/(.)\1+/g, "$1")
    .replace(/ers?$/, "or");
}
