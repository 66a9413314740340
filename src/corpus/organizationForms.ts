import { contentWords } from "../entities/organizationName";
import { gazetteer } from "../mentions/gazetteer";

/** Keys under which a name of several words is found by the names that are short for it. */
export function longKeys(name: string): string[] {
  const words = contentWords(name);
  if (words.length < 2) return [];
  return [
    `head ${words[0]}`,
    `tail ${tailOf(words)}`,
    ...initialsOf(name).map((letters) => `letters ${letters}`),
  ];
}

/** The keys by which a short name asks for the longer ones: an acronym or first word, or the last two words. */
export function shortKeys(name: string): string[] {
  const words = contentWords(name);
  if (words.length > 1) return [`tail ${tailOf(words)}`];
  const [word = name.toLowerCase()] = words;
  return [`head ${word}`, `letters ${word}`];
}

function tailOf(words: readonly string[]): string {
  return words.slice(-2).join(" ");
}

/** With the small words and without. */
function initialsOf(name: string): string[] {
  const initials = (words: readonly string[]): string => words.map((word) => word[0]?.toLowerCase()).join("");
  return [...new Set([initials(contentWords(name)), initials(name.split(/[\s-]+/))])];
}

/** Bodies that every country, city or company has. */
const EVERYWHERE =
  /\b(?:ministry|ministries|department|court|courts|parliament|assembly|senate|congress|government|cabinet|police|army|navy|force|forces|council|committee|commission|board|party|bank|office|agency|authority|university|hospital|church|chamber|union|association|federation|club|front|movement|institute|center|centre|service|bureau)\b/;
const WORLDWIDE = /^(?:united|world|international|european|african|asian|arab|global|inter)\b/;

/** `Ministry of Health`, `Security Council`, `Supreme Court`: ordinary words that name another body in another country. */
export function isGenericName(name: string): boolean {
  const words = contentWords(name);
  const { commonWords } = gazetteer();
  const lower = name.toLowerCase();
  return (
    EVERYWHERE.test(lower) &&
    !WORLDWIDE.test(lower) &&
    words.every((word) => commonWords.has(word) || EVERYWHERE.test(word))
  );
}
