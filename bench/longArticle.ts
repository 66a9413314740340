import { readdirSync, readFileSync } from "node:fs";

const SYLLABLES = [
  "",
  "ba",
  "den",
  "fi",
  "gor",
  "ha",
  "kin",
  "lo",
  "mar",
  "ne",
  "os",
  "pa",
  "ric",
  "so",
  "tu",
  "vel",
];

const paragraphs = readdirSync("samples")
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .flatMap((name) => readFileSync(`samples/${name}`, "utf8").split(/\n\s*\n/));
const ROUND = paragraphs.reduce((sum, { length }) => sum + length, 0);

/** How many rounds a long article takes. */
export function roundsOf(length: number): number {
  return Math.ceil(length / ROUND) + 1;
}

/**
 * News of `length` UTF-16 units or a little more: the samples, over and over, with other names in each round, so that
 * the number of entities grows with the text as it does when many articles lie in one file. An article that begins with a later
 * round shares no names with the earlier ones.
 */
export function longArticle(length: number, firstRound = 0): string {
  const parts: string[] = [];
  let size = 0;
  for (let i = firstRound * paragraphs.length; size < length; i++) {
    const round = Math.floor(i / paragraphs.length);
    const part = renamed(paragraphs[i % paragraphs.length]!, round);
    parts.push(part);
    size += part.length + 2;
  }
  return parts.join("\n\n");
}

/** Every capitalized word inside a sentence gets an ending that belongs to the round; the first round stays as it is. */
function renamed(paragraph: string, round: number): string {
  let ending = "";
  for (let rest = round; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    ending += SYLLABLES[rest % SYLLABLES.length];
  return paragraph.replace(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,20}(?=\P{L})/gu, (word) => word + ending);
}
