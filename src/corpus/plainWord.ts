import { remember } from "./remember";

const LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "dj",
  ð: "d",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ə: "a",
};

/** Lower case, without accents, apostrophes, stops and hyphens: `O’Brien` → `obrien`, `Jong-un` → `jongun`, `Łukasz` → `lukasz`. */
export const plainWord = remember(20_000, (word) =>
  word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’‘ʼʻ`.\-‐‑]/g, "")
    .replace(/[øłđðıßæœþə]/g, (letter) => LETTERS[letter]!),
);
