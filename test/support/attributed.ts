import type { Name } from "../../src/mentions/name";
import type { Attribution } from "../../src/quotes/attribution";
import { findAttributions } from "../../src/quotes/findAttributions";
import { parseText } from "../../src/text/parsedText";
import { type Span, spanText } from "../../src/text/span";

const PEOPLE =
  /\b(?:Ana Okoro|Billy Kelly|Kelly|Joe “Lefty” Ruiz|Joe Ruiz|Okoro|Ruiz|Viktor Salas|OKORO|RUIZ)\b/gu;

/** Every Ana Okoro, Billy Kelly, Joe Ruiz and Viktor Salas of the text. */
function people(source: string): Name[] {
  return [...source.matchAll(PEOPLE)].map((match): Name => {
    const [text] = match;
    return { start: match.index, end: match.index + text.length, text, type: "person", title: null };
  });
}

export function attributionsOf(source: string): Attribution[] {
  return findAttributions(parseText(source), people(source));
}

/** One line an attribution: `source | cue | content / content`, with `-` for what is missing. */
export function attributed(source: string): string[] {
  const words = (span: Span | null): string => (span ? spanText(source, span) : "-");
  return attributionsOf(source).map(
    ({ source: who, cue, content }) => `${words(who)} | ${words(cue)} | ${content.map(words).join(" / ")}`,
  );
}
