import { plainWord } from "./plainWord";
import { remember } from "./remember";

/**
 * The consonants of a word as most romanizations agree on them: a coarse key under which all spellings of one name meet, and
 * other names as well (`Rakhmonov`, `Rahmonoff` → `rmnv`; `Qaddafi`, `Gadhafi` → `kdv`). Compare what meets with `spellingGap`.
 */
export const soundKey = remember(20_000, (word) => {
  const sounds = plainWord(word)
    .replace(/qu(?=[aeiou])/g, "kv")
    .replace(/shch|sch/g, "sh")
    .replace(/tch|cz|ch|ck|gh|[cgq]/g, "k")
    .replace(/x/g, "ks")
    .replace(/kh/g, "h")
    .replace(/shch|sch|sh|ts|tz|sz|zh|dzh|dj|z/g, "s")
    .replace(/ph|f/g, "v")
    .replace(/th/g, "t")
    .replace(/dh/g, "d")
    .replace(/w/g, "v")
    .replace(/^[jy](?=[aeiou])/, "")
    .replace(/j/g, "s");
  const opener = /^[aeiouy]/.test(sounds) ? "a" : "";
  const consonants = sounds.replace(/h$|h(?=[^aeiou])(?<!^.)/g, "").replace(/[aeiouy]/g, "");
  return opener + consonants.replace(/(.)\1+/g, "$1");
});
