import type { Quote } from "../../quotes/quote";

/** What a reason says about the words of the source (`“she” taken as Ana Reyes`), behind the evidence that a card shows itself. */
export function explanation(quote: Quote): string {
  if (!quote.source) return quote.reason;
  const evidence = quote.reason.indexOf("; ");
  return evidence < 0 ? "" : quote.reason.slice(evidence + 2);
}
