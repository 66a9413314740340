/**
 * A key under which common spellings of one word meet: accents, case, doubled letters and the choices of romanization
 * (`Makhmedov` and `Mahmedov`, `Yusuf` and `Yousuf`, `adviser` and `advisor`).
 */
export function foldSpelling(word: string): string {
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
