import type { Quote } from "../quotes/quote";

/**
 * How far the speaker of a quote may be relied on. `sure`, `guess`: one of the article’s people or organizations speaks;
 * `unnamed`: only the article’s words for the source are there (`a fisherman`); `unknown`: no source was found.
 */
export type Certainty = "sure" | "guess" | "unnamed" | "unknown";

/** `sureness`, from 0 to 1: a speaker less sure than this is a guess. */
export function certaintyOf(quote: Quote, sureness: number): Certainty {
  if (quote.speaker !== null) return quote.confidence < sureness ? "guess" : "sure";
  return quote.source ? "unnamed" : "unknown";
}
