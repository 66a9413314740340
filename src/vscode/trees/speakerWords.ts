import type { QuoteView } from "../../archive/quoteView";
import { certaintyOf, percentSure } from "../../article/certainty";

/** Who speaks, in a list: `Ana Reyes`, `perhaps Ana Reyes`, `a fisherman`, `no speaker found`. */
export function speakerWords(quote: QuoteView, sureness: number): string {
  const name = quote.speaker?.name ?? quote.source ?? "no speaker found";
  return certaintyOf(quote, sureness) === "guess" ? `perhaps ${name}` : name;
}

/** What to say below the speaker’s own row: that it is a guess. */
export function guessWords(quote: QuoteView, sureness: number): string {
  return certaintyOf(quote, sureness) === "guess" ? `a guess, ${percentSure(quote)}% sure` : "";
}
