import { openingOf } from "../../quotes/openingOf";
import type { Quote } from "../../quotes/quote";
import { assignSpeaker } from "../../settings/entitiesEdits";
import type { Message } from "../registerCommand";
import { chooseSpeaker } from "./chooseSpeaker";
import type { Correction } from "./correction";
import { shown } from "./correctNames";
import type { Decide } from "./decide";

/** Asks who says a quote. */
export async function correctSpeaker(decide: Decide, correction: Correction, quote: Quote): Promise<Message> {
  const speaker = await chooseSpeaker(correction, quote);
  if (speaker === undefined) return undefined;
  const { article, source } = correction.reading;
  const opening = openingOf(source, article.quotes, quote);
  const name = speaker && (speaker.known ?? speaker.name);
  const told = speaker ? `${shown(speaker.name)} says it from now on.` : "The quote is nobody’s from now on.";
  return decide(correction, (text, path) => assignSpeaker(text, path, opening, name), told);
}
