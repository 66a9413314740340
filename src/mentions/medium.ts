import { PLATFORMS } from "../lexicon/otherNames";
import type { Token } from "../text/token";
import type { Segment } from "./segment";

/** `he said on Twitter`: a service named as the place of the words, not as a company that acts. */
export function isMedium(tokens: readonly Token[], { from, to }: Segment): boolean {
  return (
    to - from === 1 &&
    PLATFORMS.has(tokens[from]!.text) &&
    /^(?:on|via|to|through|over)$/i.test(tokens[from - 1]?.text ?? "")
  );
}
