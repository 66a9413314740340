import { parseText } from "../text/parsedText";

/** Words with each sentence on a line of its own, so that a comparison line by line tells something. */
export function wordingLines(words: string): string {
  const lines = parseText(words).sentences.map(({ start, end }) => words.slice(start, end));
  return `${lines.join("\n")}\n`;
}
