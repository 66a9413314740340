import { contentWords } from "../entities/organizationName";
import { gazetteer } from "../mentions/gazetteer";

/** Keys under which a shortened name meets the name it is short for. */
export function formKeys(name: string): string[] {
  const words = contentWords(name);
  const letters = name.replace(/[.\s]/g, "").toLowerCase();
  if (words.length === 0) return [letters];
  if (words.length === 1) return [`head ${words[0]}`, `letters ${letters}`];
  return [
    `head ${words[0]}`,
    `tail ${words.slice(-2).join(" ")}`,
    `letters ${words.map((word) => word[0]).join("")}`,
    `letters ${name
      .split(/[\s-]+/)
      .map((word) => word[0]?.toLowerCase() ?? "")
      .join("")}`,
  ];
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
