import { certaintyOf, percentSure } from "../article/certainty";
import { speakerOf } from "../article/lookups";
import { isDecided } from "../quotes/assignSpeakers";
import type { Quote } from "../quotes/quote";
import { spanText } from "../text/span";
import type { Subject } from "./subject";

/** The full name of a speaker, or the article’s words for one that it does not name; empty where there is none. */
export function speakerName({ article, source }: Subject, quote: Quote): string {
  return speakerOf(article, quote)?.name ?? (quote.source ? spanText(source, quote.source) : "");
}

/** Who speaks, in a list: `Ana Reyes`, `perhaps Ana Reyes`, `a fisherman`, `no speaker found`. */
export function speakerLabel(subject: Subject, quote: Quote): string {
  const name = speakerName(subject, quote) || "no speaker found";
  return certaintyOf(quote, subject.sureness) === "guess" ? `perhaps ${name}` : name;
}

/** How sure a named speaker is: `95% sure`, `a guess, 40% sure`; empty where nobody is named, or the reader has told who. */
export function sureWords({ sureness }: Subject, quote: Quote): string {
  if (quote.speaker === null || isDecided(quote)) return "";
  const percent = `${percentSure(quote)}% sure`;
  return certaintyOf(quote, sureness) === "guess" ? `a guess, ${percent}` : percent;
}
