import { givenLines, shareGivenForm } from "../entities/givenForms";
import { gazetteer } from "../mentions/gazetteer";
import { type FullName, isInitial, shareFamilyForm } from "./fullName";
import { plainWord } from "./plainWord";
import { rememberPair } from "./remember";
import { plainSpelling, spellingGap } from "./spellingGap";

/**
 * How two names are alike. `equal`: only romanization, accents or order differ; `variant`: another spelling or form of the same
 * given or family name; `initial`: one has but an initial where the other has a name; `family`: one has no given name;
 * `other`: they cannot name one person.
 */
export type NameLikeness = "equal" | "variant" | "initial" | "family" | "other";

const ORDER: readonly NameLikeness[] = ["equal", "variant", "initial", "family", "other"];

export function compareNames(a: FullName, b: FullName): NameLikeness {
  // what was read once is the same: most that are compared bear one name
  if (a === b) return a.given.length === 0 ? "family" : "equal";
  const family = compareFamily(a.family, b.family);
  if (family === "other") return "other";
  if (a.given.length === 0 || b.given.length === 0) return "family";
  return weaker(family, compareAllGiven(a.given, b.given));
}

function weaker(a: NameLikeness, b: NameLikeness): NameLikeness {
  return ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b;
}

function compareFamily(a: string, b: string): NameLikeness {
  return plainSpelling(a) === plainSpelling(b) ? "equal" : compareOtherFamily(a, b);
}

const compareOtherFamily = rememberPair(20_000, (a, b): NameLikeness => {
  // many a given name is also a family name
  if (shareFamilyForm(a, b) || shareGivenForm(a, b)) return "variant";
  return isOtherGender(a, b) || !isNear(a, b) ? "other" : "variant";
});

/** `Ivanov` and `Ivanova`, `Kowalski` and `Kowalska`: two people, mostly married. */
function isOtherGender(a: string, b: string): boolean {
  const [short, long] = [plainWord(a), plainWord(b)].sort(
    (x, y) => x.length - y.length || (x < y ? -1 : 1),
  ) as [string, string];
  return (
    long === `${short}a` ||
    long === `${short}e` ||
    (short.slice(0, -1) === long.slice(0, -1) &&
      /[aoiy]$/.test(short) &&
      /a$/.test(long) !== /a$/.test(short))
  );
}

/** Vowels that romanizations confuse, or one letter more; the longer the name, the more may differ. */
function isNear(a: string, b: string): boolean {
  const length = Math.min(plainSpelling(a).length, plainSpelling(b).length);
  const gap = spellingGap(a, b);
  return length >= 4 && gap <= (length >= 7 ? 1 : 0.6);
}

/** The first given names decide; of the rest, what both have must agree (`George W. Bush`, `George H. W. Bush`). */
function compareAllGiven(a: readonly string[], b: readonly string[]): NameLikeness {
  if (plainSpelling(a.join("")) === plainSpelling(b.join(""))) return "equal";
  const first = compareGiven(a[0]!, b[0]!);
  if (first === "other") return isPartOf(a, b) || isPartOf(b, a) ? "initial" : "other";
  const middles = Math.min(a.length, b.length) - 1;
  if (middles > 0 && compareGiven(a[1]!, b[1]!) === "other") return "other";
  const extra = a.length !== b.length && (isSyllable(a) || isSyllable(b));
  return extra ? "other" : first;
}

/** `J. Edgar Hoover` as `Edgar Hoover`, `Recep Tayyip Erdoğan` as `Tayyip Erdoğan`, `Andrés Manuel López Obrador` as `López Obrador`. */
function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length || isSyllable(long)) return false;
  return short.every((word, i) => {
    const other = compareGiven(word, long[long.length - short.length + i]!);
    return other === "equal" || other === "variant";
  });
}

/** Of `Jong Un`, the first syllable alone is no given name. */
function isSyllable(given: readonly string[]): boolean {
  return given.length > 1 && given.every((word) => word.length <= 5 && !isInitial(word) && !isListed(word));
}

function isListed(word: string): boolean {
  return gazetteer().givenNames.has(word) || givenLines(word).length > 0;
}

function compareGiven(a: string, b: string): NameLikeness {
  if (isInitial(a) || isInitial(b)) return plainWord(a)[0] === plainWord(b)[0] ? "initial" : "other";
  return plainSpelling(a) === plainSpelling(b) ? "equal" : compareOtherGiven(a, b);
}

const compareOtherGiven = rememberPair(20_000, (a, b): NameLikeness => {
  if (shareGivenForm(a, b)) return "variant";
  if (givenLines(a).length > 0 && givenLines(b).length > 0) return "other";
  return isOtherGender(a, b) || !isNear(a, b) ? "other" : "variant";
});
