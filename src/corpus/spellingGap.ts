import { plainWord } from "./plainWord";
import { remember } from "./remember";

/** Longer words than any name are cut: the table below has as many cells as the product of both lengths. */
const LONGEST = 40;
const VOWELS = "aeiou";
/** What it costs to take one letter for another where romanizations differ; other letters cost 1.2. */
const CHEAP = new Map(
  Object.entries({
    ou: 0.2,
    ei: 0.3,
    ae: 0.5,
    kg: 0.4,
    sz: 0.3,
    ck: 0.3,
    fv: 0.3,
    dt: 0.6,
    bp: 0.8,
    cs: 0.5,
  }),
);

/**
 * The spelling of a word in which the choices of romanization are one: `kh` and `h`, `y`, `j` and `i`, `ou`, `oo` and `u`,
 * `w` and `v`, `x` and `ks`, `ph` and `f`, `-off` and `-ov`, `-skyy` and `-ski`, doubled letters.
 */
export const plainSpelling = remember(20_000, (word) =>
  plainWord(word)
    .replace(/(?<=[oe])ff$|(?<=o)f$/, "v")
    .replace(/qu(?=[aeiou])/g, "kv")
    .replace(/shch/g, "sh")
    .replace(/a[iy]e/g, "ae")
    .replace(/kh/g, "h")
    .replace(/gh/g, "g")
    .replace(/tch|cz|tsch/g, "ch")
    .replace(/sch|sz/g, "sh")
    .replace(/ph/g, "f")
    .replace(/th/g, "t")
    .replace(/dh/g, "d")
    .replace(/dzh|dj|zh/g, "j")
    .replace(/ck|q/g, "k")
    .replace(/x/g, "ks")
    .replace(/w/g, "v")
    .replace(/ou|oo|ue/g, "u")
    .replace(/oe/g, "o")
    .replace(/ee|ie/g, "i")
    .replace(/[yj]/g, "i")
    .replace(/[ae]i/g, "e")
    .replace(/(?<=[ae])h$/, "")
    .replace(/(.)\1+/g, "$1")
    .slice(0, LONGEST),
);

/**
 * How far two spellings are apart: 0 where only the choices of `plainSpelling` differ, about 0.3 for a vowel that romanizations
 * confuse, 1 and more for another sound. An edit distance with unlike costs (Wagner and Fischer 1974).
 */
export function spellingGap(first: string, second: string): number {
  const [a, b] = [plainSpelling(first), plainSpelling(second)];
  if (a === b) return 0;
  let row = Array.from({ length: b.length + 1 }, (_, j) => costOf(b.slice(0, j)));
  for (let i = 1; i <= a.length; i++) {
    const next = [row[0]! + costOf(a[i - 1]!)];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          row[j]! + costOf(a[i - 1]!),
          next[j - 1]! + costOf(b[j - 1]!),
          row[j - 1]! + swapCost(a[i - 1]!, b[j - 1]!),
        ),
      );
    row = next;
  }
  return row[b.length]!;
}

/** Of letters that one spelling has more. */
function costOf(letters: string): number {
  let cost = 0;
  for (const letter of letters) cost += letter === "h" ? 0.4 : VOWELS.includes(letter) ? 0.6 : 1;
  return cost;
}

function swapCost(a: string, b: string): number {
  if (a === b) return 0;
  const cheap = CHEAP.get(a + b) ?? CHEAP.get(b + a);
  if (cheap !== undefined) return cheap;
  return VOWELS.includes(a) && VOWELS.includes(b) ? 0.9 : 1.2;
}
