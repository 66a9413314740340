import type { AssignedSpeaker } from "../decisions/decisions";
import type { Entity } from "../entities/entity";
import { spanText } from "../text/span";
import type { Quote } from "./quote";

/** What the reason of a quote says whose speaker the reader has told. */
const DECIDED = "as you decided";

/** Whether the reader has told who speaks. */
export function isDecided({ reason }: Quote): boolean {
  return reason === DECIDED;
}

/**
 * The quotes with the speakers that the reader has told, the first that fits. One who is nobody of the article changes nothing.
 */
export function assignSpeakers(
  source: string,
  quotes: readonly Quote[],
  entities: readonly Entity[],
  assigned: readonly AssignedSpeaker[],
): Quote[] {
  if (assigned.length === 0) return [...quotes];
  const beginnings = assigned.map(({ quote }) => openingWords(quote));
  return quotes.map((quote) => {
    const words = wordsOfQuote(source, quote);
    const told =
      assigned[beginnings.findIndex((beginning) => beginning !== "" && words.startsWith(beginning))];
    if (!told) return quote;
    const speaker = told.speaker === null ? null : entityCalled(entities, told.speaker)?.id;
    return speaker === undefined ? quote : { ...quote, speaker, confidence: 1, reason: DECIDED };
  });
}

/** The words of a quote, or the first of them, in the form in which they are compared: plain marks, single spaces, no dots at the end. */
export function openingWords(words: string): string {
  return words
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/^[" ]+|[ .…"]{1,20}$/g, "");
}

export function wordsOfQuote(source: string, { content }: Quote): string {
  return openingWords(content.map((span) => spanText(source, span)).join(" "));
}

/** By the whole name, in any of its forms. */
export function entityCalled(entities: readonly Entity[], name: string): Entity | undefined {
  const isCalled = ({ name: own, aliases }: Entity): boolean => own === name || aliases.includes(name);
  return entities.find((entity) => entity.known === name) ?? entities.find(isCalled);
}
