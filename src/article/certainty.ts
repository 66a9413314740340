/**
 * How far the speaker of a quote may be relied on. `sure`, `guess`: one of the article’s people or organizations speaks;
 * `unnamed`: only the article’s words for the source are there (`a fisherman`); `unknown`: no source was found.
 */
export type Certainty = "sure" | "guess" | "unnamed" | "unknown";

/** What of a quote tells how far its speaker may be relied on; null where there is none. */
interface Attributed {
  readonly speaker: unknown;
  readonly source: unknown;
  readonly confidence: number;
}

/** `sureness`, from 0 to 1: a speaker less sure than this is a guess. With 0 nobody is, with 1 everybody. */
export function certaintyOf(quote: Attributed, sureness: number): Certainty {
  if (quote.speaker !== null) return percentSure(quote) / 100 < sureness ? "guess" : "sure";
  return quote.source ? "unnamed" : "unknown";
}

/** How sure the speaker is, from 1 to 99: nothing that is read from words is certain, or out of the question. */
export function percentSure({ confidence }: Pick<Attributed, "confidence">): number {
  return Math.min(99, Math.max(1, Math.round(confidence * 100)));
}
