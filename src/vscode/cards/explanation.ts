import type { Quote } from "../../quotes/quote";

/** Evidence that a card shows by itself, with the words of the source and of the cue: `said, after the quote`. */
const SHOWN = /(?:before|after) the quote$/;

/** What a reason says beyond that: `“she” taken as Ana Reyes`, `goes on with the last speaker`. */
export function explanation({ source, reason }: Quote): string {
  const [evidence = "", ...others] = reason.split("; ");
  return source && SHOWN.test(evidence) ? others.join("; ") : reason;
}
