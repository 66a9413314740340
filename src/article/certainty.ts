import type { Quote } from "../quotes/quote";

/**
 * How far the speaker of a quote may be relied on. `sure`, `guess`: one of the article’s people or organizations speaks;
 * `unnamed`: only the article’s words for the source are there (`a fisherman`); `unknown`: no source was found.
 */
export type Certainty = "sure" | "guess" | "unnamed" | "unknown";

/** `sureness`, from 0 to 1: a speaker less sure than this is a guess. With 0 nobody is, with 1 everybody. */
export function certaintyOf(quote: Quote, sureness: number): Certainty {
  if (quote.speaker !== null) return percentSure(quote) / 100 < sureness ? "guess" : "sure";
  return quote.source ? "unnamed" : "unknown";
}

/** How sure the speaker is, from 1 to 99: nothing that is read from words is certain, or out of the question. */
export function percentSure({ confidence }: Quote): number {
  return Math.min(99, Math.max(1, Math.round(confidence * 100)));
}
